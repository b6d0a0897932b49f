"""Levels of analytics: the operations of each, their parameters, and its default columns.

What an operation takes (columns, targeting types, ids in one call) is read from the contract by operation id.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.plan.windows import ITEM_REPORT, REPORT, Reach

LevelName = Literal[
    "account", "campaign", "ad_group", "ad", "product_group", "keyword", "product_item", "pin", "user_account"
]

CREATE_REPORT: Final = "analytics/create_report"
GET_REPORT: Final = "analytics/get_report"

IDS: Final = 100
"""Ids in one call or filter where the contract gives no bound: the smallest bound that it gives anywhere."""

SPEND_AND_REACH: Final = (
    "SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2", "OUTBOUND_CLICK_1",
    "REPIN_1", "REPIN_2", "TOTAL_ENGAGEMENT", "TOTAL_CONVERSIONS", "TOTAL_CHECKOUT",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
)  # fmt: skip
ORGANIC_PIN: Final = ("IMPRESSION", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE", "SAVE_RATE")
ORGANIC_USER: Final = (
    "IMPRESSION",
    "ENGAGEMENT",
    "ENGAGEMENT_RATE",
    "PIN_CLICK",
    "OUTBOUND_CLICK",
    "SAVE",
    "SAVE_RATE",
)


TARGETING: Final = ("TARGETING_TYPE", "TARGETING_VALUE")
"""The columns that identify a row of a breakdown."""

LIFETIME: Final = frozenset({"TOTAL_COMMENTS", "TOTAL_REACTIONS"})
"""Metrics of a Pin over its whole life: without a day, and refused in one call with any other (observed live)."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of analytics.

    `call` is the synchronous operation, or that of reports where the level has reports alone; `ids` is its parameter of
    entity ids (None: it has none); `listing` is the operation that lists the entities where no ids are given. `report`
    is the level of an asynchronous report, `report_ids` its filter, `report_reach` the days that it covers. `targeting`
    is the operation that breaks the numbers down by targeting type. `id_column` identifies the entity in a row; `more`
    are the columns that identify a row beside it. `organic`: numbers of a user's own Pins, requested without an ad
    account, in a format of their own.
    """

    name: LevelName
    call: str
    id_column: str | None
    columns: tuple[str, ...]
    ids: str | None = None
    listing: str | None = None
    report: str | None = None
    report_ids: str | None = None
    targeting: str | None = None
    report_reach: Reach = REPORT
    more: tuple[str, ...] = ()

    @property
    def organic(self) -> bool:
        return self.report is None

    @property
    def by_call(self) -> bool:
        """Whether synchronous calls answer at this level; otherwise reports alone do."""
        return self.call != CREATE_REPORT

    @property
    def targeting_report(self) -> str | None:
        """The level of reports with a breakdown by targeting type, None where there is none."""
        level = f"{self.report}_TARGETING"
        return level if level in vocabulary.known(CREATE_REPORT, "level") else None

    @property
    def metrics(self) -> str:
        """The parameter of the synchronous operation that takes the columns."""
        return "metric_types" if self.organic else "columns"

    @property
    def ids_a_call(self) -> int:
        """The most entity ids of one synchronous call, 1 where it takes none."""
        return (vocabulary.most(self.call, self.ids) or IDS) if self.ids is not None else 1

    @property
    def ids_a_report(self) -> int:
        """The most entity ids in one filter of a report, 1 where it has none."""
        return (vocabulary.most(CREATE_REPORT, self.report_ids) or IDS) if self.report_ids is not None else 1

    def calls_of(self, columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """Divide columns among the calls that they need: metrics by day, and lifetime metrics of Pins."""
        lifetime = LIFETIME if self.organic else frozenset[str]()
        groups = (tuple(each for each in columns if (each in lifetime) is whole) for whole in (False, True))
        return tuple(group for group in groups if group)

    def known_columns(self, *, report: bool) -> frozenset[str]:
        """Return the columns that the contract names for the synchronous calls of this level, or for reports."""
        if report:
            return vocabulary.known(CREATE_REPORT, "columns")
        return vocabulary.known(self.call, self.metrics) if self.by_call else frozenset()

    def known_targeting_types(self, *, report: bool = False) -> frozenset[str]:
        """Return the targeting types that the contract names for the calls of this level, or for its reports."""
        if report:
            return vocabulary.known(CREATE_REPORT, "targeting_types") if self.targeting_report else frozenset()
        return vocabulary.known(self.targeting, "targeting_types") if self.targeting is not None else frozenset()

    def known_statuses(self) -> tuple[str, ...]:
        """Return the statuses that the listing of this level filters by, or those of campaigns without a filter."""
        listing = self.listing if self.listing is not None and not self.organic else "campaigns/list"
        return vocabulary.values(listing, "entity_statuses")


LEVELS: Final[dict[str, Level]] = {
    level.name: level
    for level in (
        Level(
            "account", "ad_account/analytics", "AD_ACCOUNT_ID", SPEND_AND_REACH,
            report="ADVERTISER",
            targeting="ad_account_targeting_analytics/get",
        ),
        Level(
            "campaign", "campaigns/analytics", "CAMPAIGN_ID", SPEND_AND_REACH,
            ids="campaign_ids", listing="campaigns/list", report="CAMPAIGN", report_ids="campaign_ids",
            targeting="campaign_targeting_analytics/get",
        ),
        Level(
            "ad_group", "ad_groups/analytics", "AD_GROUP_ID", SPEND_AND_REACH,
            ids="ad_group_ids", listing="ad_groups/list", report="AD_GROUP", report_ids="ad_group_ids",
            targeting="ad_groups_targeting_analytics/get",
        ),
        Level(
            "ad", "ads/analytics", "AD_ID", SPEND_AND_REACH,
            ids="ad_ids", listing="ads/list", report="PIN_PROMOTION", report_ids="ad_ids",
            targeting="ad_targeting_analytics/get",
        ),
        Level(
            "product_group", "product_groups/analytics", "PRODUCT_GROUP_ID", SPEND_AND_REACH,
            ids="product_group_ids", listing="product_group_promotions/list", report="PRODUCT_GROUP",
            report_ids="product_group_ids",
        ),
        Level(
            "keyword", CREATE_REPORT, "KEYWORD_ID", SPEND_AND_REACH,
            report="KEYWORD", more=TARGETING,
        ),
        Level(
            "product_item", CREATE_REPORT, "PRODUCT_ITEM_ID", SPEND_AND_REACH,
            report="PRODUCT_ITEM", report_reach=ITEM_REPORT,
        ),
        Level(
            "pin", "multi_pins/analytics", "PIN_ID", ORGANIC_PIN,
            ids="pin_ids", listing="pins/list",
        ),
        Level(
            "user_account", "user_account/analytics", None, ORGANIC_USER,
        ),
    )
}  # fmt: skip
