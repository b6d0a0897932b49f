"""Operations on audiences: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.audience import Audience

CREATE: Final[Operation[Audience]] = Operation(
    id="audiences/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/audiences",
    resource="audiences",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdAccountsAudienceCreate"),
    reply="Audience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[Audience]] = Operation(
    id="audiences/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audiences/{audience_id}",
    resource="audiences",
    name="get",
    parameters=(
        Parameter("audience_id", "audience_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="Audience",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST: Final[Operation[Audience]] = Operation(
    id="audiences/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audiences",
    resource="audiences",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("ownership_type", "ownership_type", "query"),
        Parameter("exclude_nca", "exclude_nca", "query"),
    ),
    body=None,
    reply="Audience",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

UPDATE: Final[Operation[Audience]] = Operation(
    id="audiences/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/audiences/{audience_id}",
    resource="audiences",
    name="update",
    parameters=(
        Parameter("audience_id", "audience_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=Body("application/json", True, "AdAccountsAudienceUpdate"),
    reply="Audience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
