"""Operations on business invites: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.cancel_invites_response import CancelInvitesResponse
    from pinterest_async.models.create_asset_access_request_response import CreateAssetAccessRequestResponse
    from pinterest_async.models.create_invites_results_response_array import CreateInvitesResultsResponseArray
    from pinterest_async.models.invite_response import InviteResponse
    from pinterest_async.models.respond_to_invites_response_array import RespondToInvitesResponseArray
    from pinterest_async.models.update_invites_results_response_array import UpdateInvitesResultsResponseArray

CANCEL: Final[Operation[CancelInvitesResponse]] = Operation(
    id="cancel_invites_or_requests",
    method="DELETE",
    path="/businesses/{business_id}/invites",
    resource="business_invites",
    name="cancel",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "CancelInvitesRequest"),
    reply="CancelInvitesResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE: Final[Operation[CreateInvitesResultsResponseArray]] = Operation(
    id="create_membership_or_partnership_invites",
    method="POST",
    path="/businesses/{business_id}/invites",
    resource="business_invites",
    name="create",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "CreateMembershipOrPartnershipInvitesBody"),
    reply="CreateInvitesResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_ASSET_ACCESS: Final[Operation[UpdateInvitesResultsResponseArray]] = Operation(
    id="create_asset_invites",
    method="POST",
    path="/businesses/{business_id}/invites/assets/access",
    resource="business_invites",
    name="create_asset_access",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "CreateAssetInvitesRequest"),
    reply="UpdateInvitesResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_ASSET_ACCESS_REQUESTS: Final[Operation[CreateAssetAccessRequestResponse]] = Operation(
    id="asset_access_requests/create",
    method="POST",
    path="/businesses/{business_id}/requests/assets/access",
    resource="business_invites",
    name="create_asset_access_requests",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "CreateAssetAccessRequestBody"),
    reply="CreateAssetAccessRequestResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[InviteResponse]] = Operation(
    id="get/invites",
    method="GET",
    path="/businesses/{business_id}/invites",
    resource="business_invites",
    name="list",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("is_member", "is_member", "query"),
        Parameter("invite_status", "invite_status", "query", array=True, min_items=1),
        Parameter("invite_type", "invite_type", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="InviteResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

RESPOND: Final[Operation[RespondToInvitesResponseArray]] = Operation(
    id="respond_business_access_invites",
    method="PATCH",
    path="/businesses/invites",
    resource="business_invites",
    name="respond",
    parameters=(),
    body=Body("application/json", True, "AuthRespondInvitesBody"),
    reply="RespondToInvitesResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)
