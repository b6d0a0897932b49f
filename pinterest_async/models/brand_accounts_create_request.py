from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.brand_accounts_create_request_profile_image import (
        BrandAccountsCreateRequestProfileImage,
    )
    from pinterest_async.models.country import Country


@model
class BrandAccountsCreateRequest(Model):
    """The body of `business_relationships.create_brand_accounts`."""

    country: Country | str
    name: str
    username: str
    about: str | None = None
    profile_image: BrandAccountsCreateRequestProfileImage | None = field(
        default=None, shape="BrandAccountsCreateRequestProfileImage"
    )
    website: str | None = None
