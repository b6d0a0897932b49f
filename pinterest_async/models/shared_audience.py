from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.operation_type import OperationType


@model
class SharedAudience(Model):
    """Shared Audience.

    Fields:
        audience_id: Digits.
        recipient_account_ids: Digits.
    """

    audience_id: str
    operation_type: OperationType
    recipient_account_ids: list[str]
