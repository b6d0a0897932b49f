"""What can be pulled: the levels of analytics, the calls that answer them and the columns each has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, get_args

LevelName = Literal["account", "campaign", "ad_group", "ad", "product_group", "pin", "user_account"]

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


@dataclass(frozen=True, slots=True)
class Level:
    """One level of analytics.

    `call` is the synchronous operation, `ids` its parameter of entity ids (None: it has none) and `ids_a_call` the most
    that one call takes; `listing` finds the entities where no ids are given. `report` is the level of an asynchronous
    report, and `report_ids` its filter. `targeting` is the operation that breaks the numbers down by targeting type,
    `targeting_types` what it takes. `id_column` names the entity in a row. `organic`: the numbers of a user's own Pins,
    asked for without an ad account, in a shape of their own.
    """

    name: LevelName
    call: str
    id_column: str | None
    columns: tuple[str, ...]
    ids: str | None = None
    ids_a_call: int = 1
    listing: str | None = None
    report: str | None = None
    report_ids: str | None = None
    targeting: str | None = None
    targeting_types: str | None = None
    vocabulary: str = "Column"
    report_vocabulary: str = "ReportingColumnAsync"

    @property
    def organic(self) -> bool:
        return self.report is None

    def known_columns(self, *, report: bool) -> frozenset[str]:
        """The columns that the contract names for the synchronous calls of this level, or for its reports."""
        return _values(self.report_vocabulary if report else self.vocabulary)

    def known_targeting_types(self) -> frozenset[str]:
        """The targeting types that the contract names for this level."""
        return _values(self.targeting_types) if self.targeting_types else frozenset()


# Ids a call, reports and windows: facts of the API, sections 6 and 1; the parameters are the contract's.
LEVELS: Final[dict[str, Level]] = {
    level.name: level
    for level in (
        Level(
            "account", "ad_account/analytics", "AD_ACCOUNT_ID", SPEND_AND_REACH,
            report="ADVERTISER",
            targeting="ad_account_targeting_analytics/get", targeting_types="AdsAnalyticsTargetingType",
        ),
        Level(
            "campaign", "campaigns/analytics", "CAMPAIGN_ID", SPEND_AND_REACH,
            ids="campaign_ids", ids_a_call=250, listing="campaigns/list", report="CAMPAIGN", report_ids="campaign_ids",
            targeting="campaign_targeting_analytics/get", targeting_types="AdsAnalyticsCampaignTargetingType",
        ),
        Level(
            "ad_group", "ad_groups/analytics", "AD_GROUP_ID", SPEND_AND_REACH,
            ids="ad_group_ids", ids_a_call=250, listing="ad_groups/list", report="AD_GROUP", report_ids="ad_group_ids",
            targeting="ad_groups_targeting_analytics/get", targeting_types="AdsAnalyticsAdGroupTargetingType",
        ),
        Level(
            "ad", "ads/analytics", "AD_ID", SPEND_AND_REACH,
            ids="ad_ids", ids_a_call=250, listing="ads/list", report="PIN_PROMOTION", report_ids="ad_ids",
            targeting="ad_targeting_analytics/get", targeting_types="AdsAnalyticsAdTargetingType",
        ),
        Level(
            "product_group", "product_groups/analytics", "PRODUCT_GROUP_ID", SPEND_AND_REACH,
            ids="product_group_ids", ids_a_call=250, listing="product_group_promotions/list", report="PRODUCT_GROUP",
            report_ids="product_group_ids",
        ),
        Level(
            "pin", "multi_pins/analytics", "PIN_ID", ORGANIC_PIN,
            ids="pin_ids", ids_a_call=100, listing="pins/list", vocabulary="MetricType",
        ),
        Level(
            "user_account", "user_account/analytics", None, ORGANIC_USER,
            vocabulary="UserAccountAnalyticsMetricType",
        ),
    )
}  # fmt: skip


@cache
def _values(name: str) -> frozenset[str]:
    from pinterest_async import models

    return frozenset(_flat(getattr(models, name)))


def _flat(alias: object) -> list[str]:
    """The values of a Literal, or of a union of some."""
    found: list[str] = []
    for value in get_args(alias):
        found += [value] if isinstance(value, str) else _flat(value)
    return found
