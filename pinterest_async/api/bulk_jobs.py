"""Operations on bulk jobs: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.bulk_download import BulkDownload
    from pinterest_async.models.bulk_job_data import BulkJobData
    from pinterest_async.models.bulk_upsert_response import BulkUpsertResponse

CREATE_DOWNLOAD: Final[Operation[BulkDownload]] = Operation(
    id="bulk_download/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/bulk/download",
    resource="bulk_jobs",
    name="create_download",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "BulkDownloadCreate"),
    reply="BulkDownload",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_UPSERT: Final[Operation[BulkUpsertResponse]] = Operation(
    id="bulk_upsert/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/bulk/upsert",
    resource="bulk_jobs",
    name="create_upsert",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "BulkUpsertRequest"),
    reply="BulkUpsertResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_REQUEST: Final[Operation[BulkJobData]] = Operation(
    id="bulk_request/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}",
    resource="bulk_jobs",
    name="get_request",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bulk_request_id", "bulk_request_id", "path", required=True),
        Parameter("include_details", "include_details", "query"),
    ),
    body=None,
    reply="BulkJobData",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
