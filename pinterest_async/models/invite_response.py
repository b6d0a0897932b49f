from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary
    from pinterest_async.models.invite_assets_summary import InviteAssetsSummary
    from pinterest_async.models.invite_data_response import InviteDataResponse


@model
class InviteResponse(Model):
    """An item of `business_invites.list`.

    Fields:
        created_time: Milliseconds since 1970.
        id: Digits.
    """

    assets_summary: InviteAssetsSummary | None = field(default=None, shape="InviteAssetsSummary")
    business_roles: list[str] | None = None
    created_by_business: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    created_by_user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    created_time: int | None = None
    id: str | None = None
    invite_data: InviteDataResponse | None = field(default=None, shape="InviteDataResponse")
    is_received_invite: bool | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
