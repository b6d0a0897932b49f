from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.operation_type import OperationType


@model
class BusinessToBusinessSharedAudienceUpdateWithRequiredBody(Model):
    """The body of `audience_sharing.share_business_to_business`.

    Fields:
        audience_id: Digits.
        recipient_business_ids: Digits.
    """

    audience_id: str
    operation_type: OperationType | str
    recipient_business_ids: list[str]
