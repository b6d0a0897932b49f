from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.base_invite_data_response_invite_data import BaseInviteDataResponseInviteData
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary


@model
class BaseInviteDataResponse(Model):
    """A part of `DeleteInvitesResultsResponseArrayItem` and a part of `RespondToInvitesResponseArrayItem`.

    Fields:
        id: Digits.
    """

    id: str | None = None
    invite_data: BaseInviteDataResponseInviteData | None = field(default=None, shape="BaseInviteDataResponseInviteData")
    is_received_invite: bool | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
