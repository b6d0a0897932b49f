"""Operations on lead forms: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.lead_form import LeadForm
    from pinterest_async.models.lead_form_array_response import LeadFormArrayResponse
    from pinterest_async.models.lead_form_test import LeadFormTest

CREATE: Final[Operation[LeadFormArrayResponse]] = Operation(
    id="lead_forms/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/lead_forms",
    resource="lead_forms",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[LeadFormCreate]"),
    reply="LeadFormArrayResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_TEST: Final[Operation[LeadFormTest]] = Operation(
    id="lead_form_test/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test",
    resource="lead_forms",
    name="create_test",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("lead_form_id", "lead_form_id", "path", required=True),
    ),
    body=Body("application/json", True, "LeadFormTestCreate"),
    reply="LeadFormTest",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[LeadForm]] = Operation(
    id="lead_form/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}",
    resource="lead_forms",
    name="get",
    parameters=(
        Parameter("lead_form_id", "lead_form_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="LeadForm",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[LeadForm]] = Operation(
    id="lead_forms/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/lead_forms",
    resource="lead_forms",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="LeadForm",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

UPDATE: Final[Operation[LeadFormArrayResponse]] = Operation(
    id="lead_forms/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/lead_forms",
    resource="lead_forms",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[LeadFormBatchUpdate]"),
    reply="LeadFormArrayResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
