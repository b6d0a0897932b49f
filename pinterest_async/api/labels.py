"""Operations on labels: what each call sends, what comes back and what it counts against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.labels_response import LabelsResponse

CREATE: Final[Operation[LabelsResponse]] = Operation(
    id="labels/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/labels",
    resource="labels",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "LabelCreateRequest"),
    reply="LabelsResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[LabelsResponse]] = Operation(
    id="labels/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/labels",
    resource="labels",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("label_ids", "label_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
        Parameter("label_types", "label_types", "query", array=True),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("bookmark", "bookmark", "query"),
    ),
    body=None,
    reply="LabelsResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

UPDATE: Final[Operation[LabelsResponse]] = Operation(
    id="labels/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/labels",
    resource="labels",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "LabelUpdateRequest"),
    reply="LabelsResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
