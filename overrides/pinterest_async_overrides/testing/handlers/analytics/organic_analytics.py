"""Analytics of Pins and of the user account: daily and summary metrics in the format of the organic calls."""

from __future__ import annotations

from datetime import date
from typing import Any

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import not_found
from pinterest_async_overrides.testing.handlers.analytics.ads_analytics import part, window
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.metrics import WHOLE, Span, periods
from pinterest_async_overrides.testing.state.store import FIRST_CREATED, Store

LIFETIME = ("TOTAL_COMMENTS", "TOTAL_REACTIONS")
USUAL = ["IMPRESSION", "ENGAGEMENT", "OUTBOUND_CLICK", "PIN_CLICK", "SAVE", "SAVE_RATE"]
USUAL_OF_VIDEOS = ["IMPRESSION", "SAVE", "VIDEO_MRC_VIEW", "VIDEO_AVG_WATCH_TIME", "VIDEO_START"]
# Fields that metrics can be split by, with their values; a filter of the same name selects one of the values.
SPLITS = {
    "APP_TYPE": ("MOBILE", "TABLET", "WEB"),
    "OWNED_CONTENT": ("CLAIMED", "OTHER"),
    "SOURCE": ("YOUR_PINS", "OTHER_PINS"),
    "CONTENT_TYPE": ("ORGANIC", "PAID"),
    "PIN_FORMAT": ("ORGANIC_IMAGE", "ORGANIC_PRODUCT", "ORGANIC_VIDEO", "ADS_STANDARD"),
}
FILTERS = {
    "app_types": "APP_TYPE",
    "from_claimed_content": "OWNED_CONTENT",
    "source": "SOURCE",
    "pin_format": "PIN_FORMAT",
    "content_type": "CONTENT_TYPE",
}


def _spans(store: Store, pin: str) -> tuple[Span, ...]:
    if pin not in store.table("pin"):
        raise not_found("pin", pin)
    return () if int(pin[-8:]) >= FIRST_CREATED else ((pin, 0, WHOLE),)


def _filtered(call: Call, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    for name, split in FILTERS.items():
        split_value = call.values.get(name)
        if split_value in SPLITS[split]:
            spans = part(spans, SPLITS[split].index(split_value), len(SPLITS[split]))
    return spans


def _series(call: Call, spans: tuple[Span, ...], name: str, days: tuple[int, ...]) -> tuple[list[float], float]:
    """Return a metric's daily values and its total; a ratio's total is the ratio of the sums."""
    above, below = name, ""
    if name == "VIDEO_AVG_WATCH_TIME":
        above, below = "VIDEO_V50_WATCH_TIME", "VIDEO_START"
    elif name.endswith("_RATE"):
        above, below = name.removesuffix("_RATE"), "IMPRESSION"
    tops = call.state.metrics.values(spans, above, days)
    if not below:
        return list(tops), sum(tops)
    bottoms = call.state.metrics.values(spans, below, days)
    ratios = [top / bottom if bottom else 0.0 for top, bottom in zip(tops, bottoms, strict=True)]
    return ratios, sum(tops) / sum(bottoms) if sum(bottoms) else 0.0


def _metrics(call: Call, spans: tuple[Span, ...], names: list[str]) -> dict[str, Any]:
    start, end, _ = window(call)
    days = [row.days[0] for row in periods(start, end, "DAY")]
    numbers = call.state.metrics.numbers(days)
    series = {name: _series(call, spans, name, numbers) for name in dict.fromkeys(names) if name not in LIFETIME}
    daily = [
        {"data_status": "READY", "date": day.isoformat(), "metrics": {name: of[0][at] for name, of in series.items()}}
        for at, day in enumerate(days)
    ]
    return {"daily_metrics": daily, "summary_metrics": {name: of[1] for name, of in series.items()}}


def _split(call: Call, spans: tuple[Span, ...], names: list[str], lifetime: dict[str, int]) -> dict[str, Any]:
    values = SPLITS.get(call.values.get("split_field", "NO_SPLIT"), ())
    more = {"lifetime_metrics": lifetime} if lifetime else {}
    if not values:
        return {"all": _metrics(call, spans, names) | more}
    return {value: _metrics(call, part(spans, at, len(values)), names) for at, value in enumerate(values)}


def _of_pin(call: Call, pin: str) -> dict[str, Any]:
    names: list[str] = call.values.get("metric_types") or USUAL
    if set(names) & set(LIFETIME) and set(names) - set(LIFETIME):
        call.store.refusals.refuse("pin_metrics", f"{', '.join(LIFETIME)} cannot be requested together with others.")
    lifetime = {name: seeded_random.between(0, 99, call.store.seed, pin, name) for name in names if name in LIFETIME}
    return _split(call, _filtered(call, _spans(call.store, pin)), names, lifetime)


@handles("pins/analytics")
def of_pin(call: Call) -> Any:
    return _of_pin(call, call.values["pin_id"])


@handles("multi_pins/analytics")
def of_pins(call: Call) -> Any:
    pins = dict.fromkeys(call.values["pin_ids"])
    if not call.store.refusals.whole(usual=True):
        pins = dict.fromkeys(pin for pin in pins if pin in call.store.table("pin"))
    return {pin: _of_pin(call, pin) for pin in pins}


@handles("user_account/analytics")
def of_user(call: Call) -> Any:
    """Return the account's metrics: the sums over all its Pins."""
    spans = tuple(span for pin in call.store.table("pin") for span in _spans(call.store, pin))
    return _split(call, _filtered(call, spans), call.values.get("metric_types") or USUAL, {})


@handles("user_account/analytics/top_pins")
def top_pins(call: Call) -> Any:
    return _top(call, USUAL)


@handles("user_account/analytics/top_video_pins")
def top_video_pins(call: Call) -> Any:
    return _top(call, USUAL_OF_VIDEOS)


def _age_in_days(call: Call, pin: Row) -> int:
    return (call.state.clock.today() - date.fromisoformat(str(pin["created_at"])[:10])).days


def _top(call: Call, usual: list[str]) -> dict[str, Any]:
    """Return the top Pins by the sort column, in descending order."""
    by = call.values["sort_by"]
    names = call.values.get("metric_types") or usual
    found: list[tuple[float, str, dict[str, float]]] = []
    newer = call.values.get("created_in_last_n_days")
    for pin, row in call.store.table("pin").items():
        if newer is not None and _age_in_days(call, row) > newer:
            continue
        metrics = _metrics(call, _filtered(call, _spans(call.store, pin)), [*names, by])["summary_metrics"]
        found.append((metrics[by], pin, {name: metrics[name] for name in names}))
    best = sorted(found, key=lambda each: (-each[0], each[1]))[: call.values.get("num_of_pins", 10)]
    pins = [
        {"pin_id": pin, "metrics": metrics, "data_status": dict.fromkeys(metrics, "READY")} for _, pin, metrics in best
    ]
    latest = int(call.state.clock.now() // 86400 * 86400 * 1000)
    return {
        "date_availability": {"latest_available_timestamp": latest, "is_realtime": False},
        "pins": pins,
        "sort_by": by,
    }
