from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.brand_account_profile_image_update import BrandAccountProfileImageUpdate
    from pinterest_async.models.country import Country


@model
class BrandAccountUpdate(Model):
    """The body of `business_relationships.update_brand_accounts`."""

    about: str | None = None
    country: Country | str | None = None
    name: str | None = None
    profile_image: BrandAccountProfileImageUpdate | None = field(default=None, shape="BrandAccountProfileImageUpdate")
    username: str | None = None
    website: str | None = None
