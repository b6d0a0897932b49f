"""Benchmark of decoding a page into its types, against `orjson.loads` of the same bytes from the local Pinterest."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import msgspec
import orjson

from pinterest_async.model import Model, adopt
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.analytics.rows import as_dicts, decode_rows
from pinterest_async_overrides.common.json_values import is_list, is_object
from tests.benchmarks.harness import Result, compare, timed

ITEMS = 250
DAYS = 36  # 250 campaigns x 36 days are the 9,000 rows of a page
COLUMNS = (
    "SPEND_IN_DOLLAR", "SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2",
    "OUTBOUND_CLICK_1", "REPIN_1", "ENGAGEMENT_1", "TOTAL_CONVERSIONS", "CTR", "CPC_IN_MICRO_DOLLAR",
)  # fmt: skip


def results() -> Iterator[Result]:
    """Pages of 250 campaigns, ads and Pins, and 9,000 analytics rows of 12 columns."""
    pages, rows = _bodies()
    # The collector would go through what the server left behind in the middle of one timing or the other.
    gc.collect()
    gc.freeze()
    for what, (shape, body) in pages.items():
        yield from _page(what, shape, body)
    yield _rows(rows)
    gc.unfreeze()


def _bodies() -> tuple[dict[str, tuple[str, bytes]], bytes]:
    """The replies of a local Pinterest, as they came over the wire: a page of each kind with its shape, and rows."""
    with LocalPinterest(seed=7, accounts=1, campaigns=ITEMS, ad_groups=1, ads=1, pins=ITEMS) as local:
        account = local.ad_account_ids[0]
        http = httpx.Client(base_url=local.url, headers={"authorization": "Bearer pina_bench"}, trust_env=False)
        with http:
            kinds = {
                "campaigns": ("list[CampaignResponse]", f"/ad_accounts/{account}/campaigns"),
                "ads": ("list[AdResponse]", f"/ad_accounts/{account}/ads"),
                "Pins": ("list[Pin]", "/pins"),
            }
            pages = {kind: (shape, _get(http, path, page_size=str(ITEMS))) for kind, (shape, path) in kinds.items()}
            ids = [campaign["id"] for campaign in orjson.loads(pages["campaigns"][1])["items"]]
            today = datetime.now(UTC).date()
            rows = _get(
                http, f"/ad_accounts/{account}/campaigns/analytics", campaign_ids=",".join(ids), granularity="DAY",
                start_date=str(today - timedelta(days=DAYS - 1)), end_date=str(today), columns=",".join(COLUMNS),
            )  # fmt: skip
    return pages, rows


def _get(http: httpx.Client, path: str, **query: str) -> bytes:
    reply = http.get(path, params=query)
    reply.raise_for_status()
    return reply.content


def _page(what: str, shape: str, body: bytes) -> Iterator[Result]:
    """Nested objects take their types when they are read: what reading all of them costs is told too."""
    items = orjson.loads(body)["items"]
    assert len(items) == ITEMS
    assert [item.to_dict() for item in adopt(msgspec.json.decode(body)["items"], shape)] == items
    typed = timed(lambda: adopt(msgspec.json.decode(body)["items"], shape))
    plain = timed(lambda: orjson.loads(body))
    yield compare(f"a page of {ITEMS} {what}, typed", typed, "orjson.loads", plain, 1.2)
    whole = timed(lambda: _read(adopt(msgspec.json.decode(body)["items"], shape)))
    walked = timed(lambda: _walk(orjson.loads(body)["items"]))
    yield compare("the same, then every field read", whole, "dicts walked", walked, None)


def _walk(value: Any) -> None:
    for inner in _inners(value):
        _walk(inner)


def _read(value: Any) -> None:
    if isinstance(value, Model):
        for name in value.__wire_names__:
            _read(getattr(value, name))
    for inner in _inners(value):
        _read(inner)


def _inners(value: Any) -> Iterable[Any]:
    if is_list(value):
        return value
    return value.values() if is_object(value) else ()


def _rows(body: bytes) -> Result:
    rows = orjson.loads(body)
    assert len(rows) == ITEMS * DAYS
    assert list(as_dicts(decode_rows(body, COLUMNS))) == rows
    structs = timed(lambda: decode_rows(body, COLUMNS))
    plain = timed(lambda: orjson.loads(body))
    what = f"{len(rows):,} analytics rows x {len(COLUMNS)} columns, Structs"
    return compare(what, structs, "orjson.loads", plain, 0.5)
