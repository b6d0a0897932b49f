"""Operations on advanced auction: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.advanced_auction_items import AdvancedAuctionItems
    from pinterest_async.models.advanced_auction_processed_items import AdvancedAuctionProcessedItems

GET_ITEMS: Final[Operation[AdvancedAuctionItems]] = Operation(
    id="advanced_auction_items_get/post",
    method="POST",
    path="/advanced_auction/items/get",
    resource="advanced_auction",
    name="get_items",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "AdvancedAuctionItemsGetRequest"),
    reply="AdvancedAuctionItems",
    paginated=False,
    rate_limit_category="advanced_auction_read",
    scopes=("ads:read", "catalogs:read"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

SUBMIT_ITEMS: Final[Operation[AdvancedAuctionProcessedItems]] = Operation(
    id="advanced_auction_items_submit/post",
    method="POST",
    path="/advanced_auction/items/submit",
    resource="advanced_auction",
    name="submit_items",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "AdvancedAuctionItemsSubmitRequest"),
    reply="AdvancedAuctionProcessedItems",
    paginated=False,
    rate_limit_category="advanced_auction_write",
    scopes=("ads:write", "catalogs:read"),
    security=("pinterest_oauth2",),
    sandbox=True,
)
