"""Synchronous ads analytics: windows, entities, targeting, and flat rows."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract.api_error import invalid, not_found
from pinterest_async_overrides.testing.handlers.registry import Call, Handler, handles
from pinterest_async_overrides.testing.state.metrics import WHOLE, Span, Subject, periods, write_rows
from pinterest_async_overrides.testing.state.store import FIRST_CREATED, Store

LONGEST = 90
HOURLY_LOOK_BACK = 8
HOURLY_DAYS = 3


def window(call: Call) -> tuple[date, date, str]:
    """Return the start, end and granularity; raise an `ApiError` for a window that Pinterest refuses."""
    start, end = (date.fromisoformat(call.values[name]) for name in ("start_date", "end_date"))
    granularity = str(call.values.get("granularity", "TOTAL"))
    check_window(call.state.clock.today(), start, end, granularity)
    return start, end, granularity


def check_window(today: date, start: date, end: date, granularity: str) -> None:
    """Raise an `ApiError` for a window that synchronous calls refuse: they accept UTC days, at most 90 back."""
    if end < start:
        raise invalid("end_date is before start_date.")
    if granularity == "HOUR":
        if start < today - timedelta(days=HOURLY_LOOK_BACK):
            raise invalid(f"Hourly data goes back {HOURLY_LOOK_BACK} days.")
        if (end - start).days >= HOURLY_DAYS:
            raise invalid(f"At most {HOURLY_DAYS} days of hourly data a call.")
    if start < today - timedelta(days=LONGEST):
        raise invalid(f"You can only get data from the last {LONGEST} days.")
    if (end - start).days > LONGEST:
        raise invalid(f"At most {LONGEST} days a call.")


def spans(store: Store, kind: str, identity: str) -> tuple[Span, ...]:
    """Return the campaign spans of an entity's metrics; none for an entity created by a call."""
    index = int(identity[-8:])
    if index >= FIRST_CREATED:
        return ()
    if kind == "campaign":
        return ((identity, 0, WHOLE),)
    sizes = store.sizes
    if kind == "ad_group":
        return (_share(store.id("campaign", index // sizes.ad_groups), index % sizes.ad_groups, sizes.ad_groups),)
    # Ads divide their ad group's span among them; product groups divide the same span again.
    group, of_group = divmod(index, sizes.ads)
    campaign, of_campaign = divmod(group, sizes.ad_groups)
    place, places = of_campaign * sizes.ads + of_group, sizes.ad_groups * sizes.ads
    return (_share(store.id("campaign", campaign), place, places),)


def _share(source: str, place: int, places: int) -> Span:
    return source, WHOLE * place // places, WHOLE * (place + 1) // places


def account_spans(store: Store, account: str) -> tuple[Span, ...]:
    """Return the spans of all campaigns of an ad account, which add up to the account's metrics."""
    return tuple(span for campaign in store.table("campaign", account) for span in spans(store, "campaign", campaign))


# Entity -> its columns that are not metrics, each with the field that it shows.
CELLS = {
    "campaign": (
        ("CAMPAIGN_ID", "id"),
        ("CAMPAIGN_NAME", "name"),
        ("CAMPAIGN_STATUS", "status"),
        ("CAMPAIGN_ENTITY_STATUS", "status"),
        ("CAMPAIGN_OBJECTIVE_TYPE", "objective_type"),
        ("CAMPAIGN_DAILY_SPEND_CAP", "daily_spend_cap"),
        ("CAMPAIGN_LIFETIME_SPEND_CAP", "lifetime_spend_cap"),
        ("CAMPAIGN_BUDGET_OPTIMIZATION", "is_campaign_budget_optimization"),
        ("ORDER_LINE_ID", "order_line_id"),
    ),
    "ad_group": (
        ("AD_GROUP_ID", "id"),
        ("AD_GROUP_NAME", "name"),
        ("AD_GROUP_STATUS", "status"),
        ("AD_GROUP_ENTITY_STATUS", "status"),
        ("AD_GROUP_BUDGET_TYPE", "budget_type"),
        ("AD_GROUP_BID_MULTIPLIER", "bid_multiplier"),
    ),
    "ad": (
        ("AD_ID", "id"),
        ("AD_NAME", "name"),
        ("AD_STATUS", "status"),
        ("AD_ENTITY_STATUS", "status"),
        ("PIN_PROMOTION_ID", "id"),
        ("PIN_PROMOTION_NAME", "name"),
        ("PIN_PROMOTION_STATUS", "status"),
        ("PIN_ID", "pin_id"),
    ),
    "product_group_promotion": (("PRODUCT_GROUP_ID", "id"), ("PRODUCT_GROUP_STATUS", "status")),
    "ad_account": (("AD_ACCOUNT_NAME", "name"),),
}
_ABOVE = {"ad": "ad_group", "product_group_promotion": "ad_group", "ad_group": "campaign"}


def attributes_of(store: Store, kind: str, account: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return an entity's columns that are not metrics: its own and its ancestors'."""
    cells: dict[str, Any] = {"ADVERTISER_ID": account, "AD_ACCOUNT_ID": account}
    level: str | None = kind
    while level is not None:
        cells |= {name: row.get(field) for name, field in CELLS[level]}
        level = _ABOVE.get(level)
        if level is not None:
            above = store.table(level, account).get(row.get(f"{level}_id", ""))
            if above is None:
                break
            row = above
    return cells


def subjects(call: Call, kind: str, ids: list[str]) -> list[Subject]:
    """Return the entities of the ad account with these ids, in this order; unknown ids have no rows."""
    table = call.store.table(kind, call.account)
    known = dict.fromkeys(identity for identity in ids if identity in table)
    unknown = next((identity for identity in ids if identity not in table), None)
    if unknown is not None and call.store.refusals.whole(usual=False):
        raise not_found(kind, unknown)
    return [
        Subject(each, spans(call.store, kind, each), attributes_of(call.store, kind, call.account, table[each]))
        for each in known
    ]


def _write(call: Call, found: list[Subject], id_field: str | None) -> bytes:
    rows = periods(*window(call))
    metrics = call.state.metrics
    if call.values.get("aggregate_report_rows"):
        # One aggregated row for all entities has no entity id.
        found = [Subject("", tuple(span for each in found for span in each.spans), {})]
        id_field = None
    made = write_rows(metrics, found, id_field, call.values["columns"], rows)
    return b"[" + ",".join(made).encode() + b"]"


def _by_ids(kind: str, parameter: str, id_field: str) -> Handler:
    def handler(call: Call) -> bytes:
        return _write(call, subjects(call, kind, call.values[parameter]), id_field)

    return handler


handles("campaigns/analytics")(_by_ids("campaign", "campaign_ids", "CAMPAIGN_ID"))
handles("ad_groups/analytics")(_by_ids("ad_group", "ad_group_ids", "AD_GROUP_ID"))
handles("product_groups/analytics")(_by_ids("product_group_promotion", "product_group_ids", "PRODUCT_GROUP_ID"))


@handles("ad_account/analytics")
def of_ad_account(call: Call) -> bytes:
    account = call.account
    row = call.store.get("ad_account", account)
    subject = Subject(
        account, account_spans(call.store, account), attributes_of(call.store, "ad_account", account, row)
    )
    return _write(call, [subject], "AD_ACCOUNT_ID")


@handles("ads/analytics")
def of_ads(call: Call) -> bytes:
    """Return the analytics of ads, selected by ad ids, or by campaigns and Pins together."""
    if "ad_ids" in call.values:
        return _write(call, subjects(call, "ad", call.values["ad_ids"]), "AD_ID")
    if "campaign_ids" not in call.values or "pin_ids" not in call.values:
        raise invalid("ad_ids, or campaign_ids and pin_ids, are required.")
    campaigns, pins = set(call.values["campaign_ids"]), set(call.values["pin_ids"])
    ads = call.store.table("ad", call.account).values()
    ids = [ad["id"] for ad in ads if ad["campaign_id"] in campaigns and ad["pin_id"] in pins]
    return _write(call, subjects(call, "ad", ids), "AD_ID")


@handles("ad_pins/analytics")
def of_ad_pins(call: Call) -> bytes:
    """Return a Pin's metrics in a campaign: those of the campaign's ads that show it."""
    of_pin: dict[str, list[Span]] = {pin: [] for pin in call.values["pin_ids"]}
    for ad in call.store.table("ad", call.account).values():
        if ad["campaign_id"] == call.values["campaign_id"] and ad["pin_id"] in of_pin:
            of_pin[ad["pin_id"]] += spans(call.store, "ad", ad["id"])
    found = [Subject(pin, tuple(of), {"PIN_ID": pin}) for pin, of in of_pin.items() if of]
    return _write(call, found, "PIN_ID")


@handles(
    "ad_account_targeting_analytics/get",
    "campaign_targeting_analytics/get",
    "ad_groups_targeting_analytics/get",
    "ad_targeting_analytics/get",
)
def of_targeting(call: Call) -> bytes:
    """Return the metrics split by the values of each targeting type, sorted by a column if one is given."""
    for kind in ("campaign", "ad_group", "ad"):
        if f"{kind}_ids" in call.values:
            found, id_field = subjects(call, kind, call.values[f"{kind}_ids"]), f"{kind.upper()}_ID"
            break
    else:
        account = call.account
        found, id_field = [Subject(account, account_spans(call.store, account), {})], "AD_ACCOUNT_ID"
    rows = periods(*window(call))
    made: list[str] = []
    for targeting in dict.fromkeys(call.values["targeting_types"]):
        values = TARGETING_VALUES.get(targeting, ("one", "two", "three"))
        for place, value in enumerate(values):
            split = [Subject(each.id, part(each.spans, place, len(values)), each.attributes) for each in found]
            start = f'{{"targeting_type":"{targeting}","targeting_value":"{value}","metrics":'
            lines = write_rows(call.state.metrics, split, id_field, call.values["columns"], rows)
            made += [f"{start}{line}}}" for line in lines]
    column = next(iter(call.values.get("sort_columns") or ()), None)
    if column is not None:
        made.sort(key=partial(_number_in, column), reverse=not call.values.get("sort_ascending"))
    return b'{"data":[' + ",".join(made).encode() + b"]}"


def _number_in(column: str, row: str) -> float:
    """Return the value of a column in an encoded row, negative infinity if it has none."""
    value = msgspec.json.decode(row)["metrics"].get(column)
    return float(value) if isinstance(value, int | float) else float("-inf")


TARGETING_VALUES = {
    "GENDER": ("female", "male", "unknown"),
    "APPTYPE": ("iphone", "android_mobile", "web", "web_mobile"),
    "AGE_BUCKET": ("18-24", "25-34", "35-44", "45-49", "50-54", "55-64", "65+"),
    "COUNTRY": ("US", "CA", "GB"),
    "PLACEMENT": ("SEARCH", "BROWSE", "RELATED_PINS"),
}


def part(of: tuple[Span, ...], place: int, places: int) -> tuple[Span, ...]:
    """Return part number `place` of `places` equal parts of these spans."""
    return tuple(
        (source, low + (high - low) * place // places, low + (high - low) * (place + 1) // places)
        for source, low, high in of
    )
