"""Operations on lead exports: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.leads_export_response_data import LeadsExportResponseData
    from pinterest_async.models.leads_exports import LeadsExports

CREATE: Final[Operation[LeadsExports]] = Operation(
    id="leads_export/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/leads_export",
    resource="lead_exports",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "LeadsExportsCreate"),
    reply="LeadsExports",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[LeadsExportResponseData]] = Operation(
    id="leads_export/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}",
    resource="lead_exports",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("leads_export_id", "leads_export_id", "path", required=True),
    ),
    body=None,
    reply="LeadsExportResponseData",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
