from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.role import Role


@model
class AdAccountToAdAccountSharedAudience(Model):
    """The reply of `audience_sharing.share_ad_account_to_ad_account`.

    Fields:
        audience_id: Digits.
        recipient_account_ids: Digits.
        permissions: Set by Pinterest.
    """

    audience_id: str
    recipient_account_ids: list[str]
    permissions: list[Role | str] | None = None
