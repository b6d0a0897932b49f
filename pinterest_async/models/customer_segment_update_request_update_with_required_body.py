from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_update_operation_type import AudienceUpdateOperationType


@model
class CustomerSegmentUpdateRequestUpdateWithRequiredBody(Model):
    """The body of `customer_segments.update`.

    Fields:
        id: Digits.
    """

    id: str
    operation_type: AudienceUpdateOperationType | str
    audience_ids: list[str] | None = None
