from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_tag_type import ConversionTagType


@model
class ConversionEventResponse(Model):
    """The reply of `conversion_tags.get_ocpm_eligible` and an item of `conversion_tags.list_page_visit`.

    Fields:
        ad_account_id: Digits.
        conversion_tag_id: Digits.
        created_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    conversion_event: ConversionTagType | str | None = None
    conversion_tag_id: str | None = None
    created_time: int | None = None
    reporting_conversion_event: str | None = None
