"""Operations on labels: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.label import Label
    from pinterest_async.models.labeled_entities import LabeledEntities
    from pinterest_async.models.labels_response import LabelsResponse

APPLY: Final[Operation[LabeledEntities]] = Operation(
    id="labels/apply",
    method="POST",
    path="/ad_accounts/{ad_account_id}/labels/{label_id}/apply",
    resource="labels",
    name="apply",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("label_id", "label_id", "path", required=True),
    ),
    body=Body("application/json", True, "LabeledEntitiesCreate"),
    reply="LabeledEntities",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

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

LIST: Final[Operation[Label]] = Operation(
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
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Label",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

REMOVE: Final[Operation[LabeledEntities]] = Operation(
    id="labels/remove",
    method="POST",
    path="/ad_accounts/{ad_account_id}/labels/{label_id}/remove",
    resource="labels",
    name="remove",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("label_id", "label_id", "path", required=True),
    ),
    body=Body("application/json", True, "LabeledEntitiesCreate"),
    reply="LabeledEntities",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
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
