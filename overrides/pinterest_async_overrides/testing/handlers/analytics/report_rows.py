"""Rows of asynchronous reports: levels, filters, and the split by targeting.

The metrics are those of the synchronous calls: a keyword has a share of its parent's, a product item of its product
group's, a targeting value of its entity's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from pinterest_async_overrides.testing.handlers.analytics.ads_analytics import (
    TARGETING_VALUES,
    account_spans,
    attributes_of,
    part,
    spans,
)
from pinterest_async_overrides.testing.state.metrics import Period, Span, Subject, write_rows
from pinterest_async_overrides.testing.state.state import State

# Level -> (entity whose rows are reported, id field). Rows of KEYWORD and PRODUCT_ITEM are built below.
LEVELS = {
    "ADVERTISER": ("ad_account", "ADVERTISER_ID"),
    "CAMPAIGN": ("campaign", "CAMPAIGN_ID"),
    "AD_GROUP": ("ad_group", "AD_GROUP_ID"),
    "PIN_PROMOTION": ("ad", "AD_ID"),
    "PRODUCT_GROUP": ("product_group_promotion", "PRODUCT_GROUP_ID"),
    "KEYWORD": ("keyword", ""),
    "PRODUCT_ITEM": ("product_item", ""),
}
# Entity -> prefix of its filters' names, `…_ids` and `…_statuses`.
FILTERS = {
    "campaign": "campaign",
    "ad_group": "ad_group",
    "ad": "ad",
    "product_group_promotion": "product_group",
    "product_item": "product_item",
}
# Number of catalog items in a product group.
ITEMS = 2
# Field of a metrics filter -> its additive column, and the number of that column's units in one of the filter's.
_FILTER_COLUMNS = {"SPEND_IN_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", 1_000_000), "TOTAL_IMPRESSION": ("TOTAL_IMPRESSION", 1)}
Line = dict[str, Any]
_TARGETING = ("TARGETING_TYPE", "TARGETING_VALUE")


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Subject of rows of a report: its id, metrics and attributes, and the rows of the entity and its ancestors."""

    subject: Subject
    lineage: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    targeting: tuple[str, str] | None = None


def report_lines(state: State, account: str, body: dict[str, Any], rows: list[Period]) -> dict[str, list[Line]]:
    """Return the rows of a report by entity id."""
    level = str(body.get("level", "CAMPAIGN"))
    entity, id_field = LEVELS[level.removesuffix("_TARGETING")]
    names = [str(name) for name in body["columns"]]
    found: dict[str, list[Line]] = {}
    for each in _filtered(state, body, _row_groups(state, account, entity), rows):
        for one in _split(each, body) if level.endswith("_TARGETING") else (each,):
            cells: Line = {} if one.targeting is None else dict(zip(_TARGETING, one.targeting, strict=True))
            lines = write_rows(state.metrics, [one.subject], id_field or None, names, rows)
            found.setdefault(each.subject.id, []).extend(cells | msgspec.json.decode(line) for line in lines)
    return found


def _row_groups(state: State, account: str, entity: str) -> Iterator[RowGroup]:
    store = state.store
    if entity == "ad_account":
        about = attributes_of(store, entity, account, store.get(entity, account)) | {"ADVERTISER_ID": account}
        yield RowGroup(Subject(account, account_spans(store, account), about))
    elif entity == "keyword":
        yield from _keywords(state, account)
    elif entity == "product_item":
        yield from _product_items(state, account)
    else:
        for identity, row in store.table(entity, account).items():
            subject = Subject(identity, spans(store, entity, identity), attributes_of(store, entity, account, row))
            yield RowGroup(subject, _lineage(state, account, entity, row))


def _lineage(state: State, account: str, entity: str, row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the rows of an entity and of its ancestors, by entity."""
    found = {entity: row}
    for above in ("ad_group", "campaign"):
        parent = state.store.table(above, account).get(str(row.get(f"{above}_id")))
        if parent is not None:
            found[above] = parent
            row = row | {"campaign_id": parent.get("campaign_id")} if above == "ad_group" else row
    return found


def _keywords(state: State, account: str) -> Iterator[RowGroup]:
    """Yield the keywords, which have equal shares of their parent's metrics."""
    store = state.store
    table = store.table("keyword", account)
    siblings: dict[str, list[str]] = {}
    for identity, row in table.items():
        siblings.setdefault(str(row["parent_id"]), []).append(identity)
    for parent, ids in siblings.items():
        kind = next((each for each in ("campaign", "ad_group") if parent in store.table(each, account)), "ad_account")
        above = store.table(kind, account).get(parent, {}) if kind != "ad_account" else store.get(kind, account)
        of = account_spans(store, account) if kind == "ad_account" else spans(store, kind, parent)
        about = attributes_of(store, kind, account, above)
        for place, identity in enumerate(ids):
            subject = Subject(identity, part(of, place, len(ids)), about)
            lineage = _lineage(state, account, kind, above) if kind != "ad_account" else {}
            yield RowGroup(subject, lineage | {"keyword": table[identity]}, ("KEYWORD", str(table[identity]["value"])))


def _product_items(state: State, account: str) -> Iterator[RowGroup]:
    """Yield the items of the product groups, which have equal shares of their group's metrics."""
    entity = "product_group_promotion"
    for identity, row in state.store.table(entity, account).items():
        of = spans(state.store, entity, identity)
        about = attributes_of(state.store, entity, account, row)
        lineage = _lineage(state, account, entity, row)
        for place in range(ITEMS):
            item = f"{identity}{place}"
            more = {"PRODUCT_ITEM_NAME": f"Item {item}", "PRODUCT_ITEM_ID": item, "PRODUCT_GROUP_ID": identity}
            yield RowGroup(
                Subject(item, part(of, place, ITEMS), about | more), lineage | {"product_item": {"id": item}}
            )


def _filtered(state: State, body: dict[str, Any], found: Iterator[RowGroup], rows: list[Period]) -> Iterator[RowGroup]:
    """Yield the subjects that match a report's filters: ids, statuses, objectives and metrics."""
    objectives = body.get("campaign_objective_types")
    for each in found:
        if not all(_passes_filter(body, name, each.lineage.get(entity)) for entity, name in FILTERS.items()):
            continue
        if objectives and each.lineage.get("campaign", {}).get("objective_type") not in objectives:
            continue
        if all(_meets_limit(state, each.subject.spans, limit, rows) for limit in body.get("metrics_filters") or ()):
            yield each


def _passes_filter(body: dict[str, Any], name: str, row: dict[str, Any] | None) -> bool:
    """Return whether an entity's row matches the id and status filters; a missing row matches no filter."""
    ids, statuses = body.get(f"{name}_ids"), body.get(f"{name}_statuses")
    if not ids and not statuses:
        return True
    if row is None:
        return False
    status = row.get("summary_status") or row.get("status")
    # A product group shows RUNNING where the entity of the same state is ACTIVE.
    shown = {"ACTIVE": "RUNNING"}.get(str(status), status)
    return (not ids or str(row["id"]) in ids) and (not statuses or shown in statuses)


def _meets_limit(state: State, of: tuple[Span, ...], limit: dict[str, Any], rows: list[Period]) -> bool:
    """Return whether a subject's total over the report is above or below the value of a filter."""
    column, units = _FILTER_COLUMNS[str(limit["field"])]
    days = {day for row in rows for day in row.days}
    total = sum(state.metrics.values(of, column, state.metrics.numbers(sorted(days)))) / units
    value = float(limit["values"][0])
    return total > value if limit["operator"] == "GREATER_THAN" else total < value


def _split(each: RowGroup, body: dict[str, Any]) -> Iterator[RowGroup]:
    """Yield a subject for each value of the requested targeting types; the values of a type add up to the whole."""
    for targeting in dict.fromkeys(body.get("targeting_types") or ("GENDER",)):
        values = TARGETING_VALUES.get(str(targeting), ("one", "two", "three"))
        for place, value in enumerate(values):
            of = part(each.subject.spans, place, len(values))
            yield RowGroup(Subject(each.subject.id, of, each.subject.attributes), each.lineage, (str(targeting), value))
