from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.operation_type import OperationType


@model
class BusinessToAdAccountSharedAudienceUpdateWithRequiredBody(Model):
    """The body of `audience_sharing.share_business_to_ad_account`.

    Fields:
        audience_id: Digits.
        recipient_account_ids: Digits.
    """

    audience_id: str
    operation_type: OperationType | str
    recipient_account_ids: list[str]
