from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.brand_account_profile_image import BrandAccountProfileImage
    from pinterest_async.models.country import Country


@model
class BrandAccountCreate(Model):
    """The body of `business_relationships.create_brand_accounts`."""

    country: Country | str
    name: str
    username: str
    about: str | None = None
    profile_image: BrandAccountProfileImage | None = field(default=None, shape="BrandAccountProfileImage")
    website: str | None = None
