"""Operations on pins: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.pin import Pin
    from pinterest_async.models.pin_analytics_metrics_response import PinAnalyticsMetricsResponse

ANALYTICS: Final[Operation[dict[str, PinAnalyticsMetricsResponse]]] = Operation(
    id="pins/analytics",
    method="GET",
    path="/pins/{pin_id}/analytics",
    resource="pins",
    name="analytics",
    parameters=(
        Parameter("pin_id", "pin_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("app_types", "app_types", "query"),
        Parameter("metric_types", "metric_types", "query", required=True, explode=False, array=True),
        Parameter("split_field", "split_field", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="dict[str, PinAnalyticsMetricsResponse]",
    paginated=False,
    rate_limit_category="org_analytics",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

CREATE: Final[Operation[Pin]] = Operation(
    id="pins/create",
    method="POST",
    path="/pins",
    resource="pins",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "PinCreate"),
    reply="Pin",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

DELETE: Final[Operation[Pin | None]] = Operation(
    id="pins/delete",
    method="DELETE",
    path="/pins/{pin_id}",
    resource="pins",
    name="delete",
    parameters=(
        Parameter("pin_id", "pin_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="Pin",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
    empty_reply=True,
)

GET: Final[Operation[Pin]] = Operation(
    id="pins/get",
    method="GET",
    path="/pins/{pin_id}",
    resource="pins",
    name="get",
    parameters=(
        Parameter("pin_id", "pin_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("pin_metrics", "pin_metrics", "query"),
    ),
    body=None,
    reply="Pin",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[Pin]] = Operation(
    id="pins/list",
    method="GET",
    path="/pins",
    resource="pins",
    name="list",
    parameters=(
        Parameter("pin_filter", "pin_filter", "query"),
        Parameter("pin_metrics", "pin_metrics", "query"),
        Parameter("include_protected_pins", "include_protected_pins", "query"),
        Parameter("pin_type", "pin_type", "query"),
        Parameter("creative_types", "creative_types", "query", array=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("domain", "domain", "query"),
        Parameter("domains", "domains", "query", array=True, min_items=1, max_items=100),
        Parameter("include_product_tag_obj", "include_product_tag_obj", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Pin",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

MULTI_ANALYTICS: Final[Operation[dict[str, dict[str, PinAnalyticsMetricsResponse]]]] = Operation(
    id="multi_pins/analytics",
    method="GET",
    path="/pins/analytics",
    resource="pins",
    name="multi_analytics",
    parameters=(
        Parameter("pin_ids", "pin_ids", "query", required=True, array=True, min_items=1, max_items=100),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("app_types", "app_types", "query"),
        Parameter("metric_types", "metric_types", "query", required=True, explode=False, array=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="dict[str, dict[str, PinAnalyticsMetricsResponse]]",
    paginated=False,
    rate_limit_category="org_analytics",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

SAVE: Final[Operation[Pin]] = Operation(
    id="pins/save",
    method="POST",
    path="/pins/{pin_id}/save",
    resource="pins",
    name="save",
    parameters=(
        Parameter("pin_id", "pin_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "PinsSaveRequestCreate"),
    reply="Pin",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

UPDATE: Final[Operation[Pin]] = Operation(
    id="pins/update",
    method="PATCH",
    path="/pins/{pin_id}",
    resource="pins",
    name="update",
    parameters=(
        Parameter("pin_id", "pin_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "PinUpdate"),
    reply="Pin",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
