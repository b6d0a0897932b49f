"""Operations on customer list uploads: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_upload import CustomerListUpload
    from pinterest_async.models.customer_list_upload_create_response import CustomerListUploadCreateResponse

CREATE: Final[Operation[CustomerListUploadCreateResponse]] = Operation(
    id="customer_list_uploads/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads",
    resource="customer_list_uploads",
    name="create",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("customer_list_id", "customer_list_id", "path", required=True),
    ),
    body=Body("application/json", True, "CustomerListUploadCreateRequest"),
    reply="CustomerListUploadCreateResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[CustomerListUpload]] = Operation(
    id="customer_list_uploads/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}",
    resource="customer_list_uploads",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("customer_list_id", "customer_list_id", "path", required=True),
        Parameter("customer_list_upload_id", "customer_list_upload_id", "path", required=True),
    ),
    body=None,
    reply="CustomerListUpload",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

RUN: Final[Operation[CustomerListUpload]] = Operation(
    id="customer_list_uploads/run",
    method="POST",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run",
    resource="customer_list_uploads",
    name="run",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("customer_list_id", "customer_list_id", "path", required=True),
        Parameter("customer_list_upload_id", "customer_list_upload_id", "path", required=True),
    ),
    body=None,
    reply="CustomerListUpload",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
