"""Operations on promotions: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.promotion import Promotion
    from pinterest_async.models.promotions_response import PromotionsResponse

CREATE: Final[Operation[PromotionsResponse]] = Operation(
    id="promotions/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/promotions",
    resource="promotions",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[PromotionCreate]"),
    reply="PromotionsResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE: Final[Operation[Promotion | None]] = Operation(
    id="promotions/delete",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/promotions/{promotion_id}",
    resource="promotions",
    name="delete",
    parameters=(
        Parameter("promotion_id", "promotion_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="Promotion",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)

GET: Final[Operation[Promotion]] = Operation(
    id="promotions/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/promotions/{promotion_id}",
    resource="promotions",
    name="get",
    parameters=(
        Parameter("promotion_id", "promotion_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="Promotion",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[Promotion]] = Operation(
    id="promotions/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/promotions",
    resource="promotions",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="Promotion",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[PromotionsResponse]] = Operation(
    id="promotions/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/promotions",
    resource="promotions",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[PromotionBatchUpdate]"),
    reply="PromotionsResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
