from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_age_bucket import TargetingSpecAgeBucket
    from pinterest_async.models.targeting_spec_app_type import TargetingSpecAppType
    from pinterest_async.models.targeting_spec_gender import TargetingSpecGender
    from pinterest_async.models.targeting_spec_shopping_retargeting import TargetingSpecShoppingRetargeting
    from pinterest_async.models.targeting_strategy import TargetingStrategy


@model
class BulkUpsertRequestCreateAdGroupTargetingSpec(Model):
    """A part of `BulkUpsertRequestCreateAdGroup` and a part of `BulkUpsertRequestUpdateAdGroup`.

    Fields:
        AUDIENCE_EXCLUDE: Digits.
        AUDIENCE_INCLUDE: Digits.
        MINIMUM_AGE: Digits.
    """

    AGE_BUCKET: list[TargetingSpecAgeBucket | str] | None = None
    APPTYPE: list[TargetingSpecAppType | str] | None = None
    AUDIENCE_EXCLUDE: list[str] | None = None
    AUDIENCE_INCLUDE: list[str] | None = None
    GENDER: list[TargetingSpecGender | str] | None = None
    GEO: list[str] | None = None
    GEO_EXCLUDE: list[str] | None = None
    INTEREST: list[str] | None = None
    LOCALE: list[str] | None = None
    LOCATION: list[str] | None = None
    LOCATION_EXCLUDE: list[str] | None = None
    MAXIMUM_AGE: str | None = None
    MINIMUM_AGE: str | None = None
    SHOPPING_RETARGETING: list[TargetingSpecShoppingRetargeting] | None = field(
        default=None, shape="list[TargetingSpecShoppingRetargeting]"
    )
    TARGETING_STRATEGY: list[TargetingStrategy | str] | None = None
