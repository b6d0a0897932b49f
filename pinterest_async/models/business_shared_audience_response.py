from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.role import Role


@model
class BusinessSharedAudienceResponse(Model):
    """The reply of `audience_sharing.share_ad_account_to_business` and the reply of
    `audience_sharing.share_business_to_business`.
    """

    audience_id: str | None = None
    permissions: list[Role | str] | None = None
    recipient_business_ids: list[str] | None = None
