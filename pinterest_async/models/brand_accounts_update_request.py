from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.brand_accounts_update_request_profile_image import (
        BrandAccountsUpdateRequestProfileImage,
    )
    from pinterest_async.models.country import Country


@model
class BrandAccountsUpdateRequest(Model):
    """The body of `business_relationships.update_brand_accounts`."""

    about: str | None = None
    country: Country | str | None = None
    name: str | None = None
    profile_image: BrandAccountsUpdateRequestProfileImage | None = field(
        default=None, shape="BrandAccountsUpdateRequestProfileImage"
    )
    username: str | None = None
    website: str | None = None
