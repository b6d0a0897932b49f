from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.role import Role


@model
class BusinessToBusinessSharedAudience(Model):
    """The reply of `audience_sharing.share_business_to_business`.

    Fields:
        audience_id: Digits.
        recipient_business_ids: Digits.
        permissions: Set by Pinterest.
    """

    audience_id: str
    recipient_business_ids: list[str]
    permissions: list[Role | str] | None = None
