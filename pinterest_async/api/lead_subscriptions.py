"""Operations on lead subscriptions: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.lead_subscription import LeadSubscription

CREATE: Final[Operation[LeadSubscription]] = Operation(
    id="ad_accounts_subscriptions/post",
    method="POST",
    path="/ad_accounts/{ad_account_id}/leads/subscriptions",
    resource="lead_subscriptions",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "LeadSubscriptionPostParamsCreate"),
    reply="LeadSubscription",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE: Final[Operation[LeadSubscription | None]] = Operation(
    id="ad_accounts_subscriptions/del_by_id",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}",
    resource="lead_subscriptions",
    name="delete",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("subscription_id", "subscription_id", "path", required=True),
    ),
    body=None,
    reply="LeadSubscription",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)

GET: Final[Operation[LeadSubscription]] = Operation(
    id="ad_accounts_subscriptions/get_by_id",
    method="GET",
    path="/ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}",
    resource="lead_subscriptions",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("subscription_id", "subscription_id", "path", required=True),
    ),
    body=None,
    reply="LeadSubscription",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST: Final[Operation[LeadSubscription]] = Operation(
    id="ad_accounts_subscriptions/get_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/leads/subscriptions",
    resource="lead_subscriptions",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="LeadSubscription",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
