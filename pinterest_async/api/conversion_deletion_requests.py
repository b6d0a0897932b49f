"""Operations on conversion deletion requests: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.conversion_deletion_request import ConversionDeletionRequest

CREATE: Final[Operation[ConversionDeletionRequest]] = Operation(
    id="conversion_deletion_request/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/conversion_deletion_requests",
    resource="conversion_deletion_requests",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ConversionDeletionRequestCreate"),
    reply="ConversionDeletionRequest",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

DELETE: Final[Operation[ConversionDeletionRequest | None]] = Operation(
    id="conversion_deletion_request/delete",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}",
    resource="conversion_deletion_requests",
    name="delete",
    parameters=(
        Parameter("request_id", "request_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="ConversionDeletionRequest",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
    empty_reply=True,
)

GET: Final[Operation[ConversionDeletionRequest]] = Operation(
    id="conversion_deletion_request/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}",
    resource="conversion_deletion_requests",
    name="get",
    parameters=(
        Parameter("request_id", "request_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="ConversionDeletionRequest",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST: Final[Operation[ConversionDeletionRequest]] = Operation(
    id="conversion_deletion_request/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_deletion_requests",
    resource="conversion_deletion_requests",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="ConversionDeletionRequest",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
