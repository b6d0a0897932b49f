"""Operations on catalog reports: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_report_response import CatalogsCreateReportResponse
    from pinterest_async.models.catalogs_report import CatalogsReport
    from pinterest_async.models.catalogs_report_stats import CatalogsReportStats

CREATE: Final[Operation[CatalogsCreateReportResponse]] = Operation(
    id="reports/create",
    method="POST",
    path="/catalogs/reports",
    resource="catalog_reports",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "CatalogsReportParameters"),
    reply="CatalogsCreateReportResponse",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[CatalogsReport]] = Operation(
    id="reports/get",
    method="GET",
    path="/catalogs/reports",
    resource="catalog_reports",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("token", "token", "query", required=True),
    ),
    body=None,
    reply="CatalogsReport",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_STATS: Final[Operation[CatalogsReportStats]] = Operation(
    id="reports/stats",
    method="GET",
    path="/catalogs/reports/stats",
    resource="catalog_reports",
    name="list_stats",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("parameters", "parameters", "query", required=True, style="deepObject"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsReportStats",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
