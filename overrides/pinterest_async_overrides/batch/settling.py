"""Assigning each item that was sent exactly one verdict of the reply."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.batch.matching import keys_of, places, sent_items
from pinterest_async_overrides.batch.outcome import BatchOutcome, BatchReplyError, Failure
from pinterest_async_overrides.batch.reasons import Reason, hint
from pinterest_async_overrides.batch.shapes import Kind, Reading, Verdict
from pinterest_async_overrides.common.json_values import is_list

Placed = list[tuple[int | None, Verdict]]

_SILENT = Reason(None, ("the reply does not tell what became of it",))


def settle(reading: Reading, sent: Any) -> BatchOutcome:
    """Return the outcome of a reply. Raises BatchReplyError where it leaves an item unknown, or has too many."""
    verdicts = reading.verdicts
    if not sent and not reading.certain:
        raise BatchReplyError("the reply alone does not show what became of each item: give what was sent as `sent`")
    if reading.whole and is_list(sent) and len(sent) > 1:
        raise BatchReplyError(f"the reply tells of one entity, and {len(sent)} items were sent")
    items = [sent] if sent and reading.whole else sent_items(sent, len(verdicts)) if sent else []
    if items:
        found = _found(reading, items)
        placed = _each_once(list(zip(found, verdicts, strict=True)), reading, items)
    else:
        placed = [(index if reading.in_order else None, verdict) for index, verdict in enumerate(verdicts)]
    outcome = collect(placed, items)
    if items and len(placed) > len(items):
        raise BatchReplyError(f"the reply tells of {len(placed)} items, and {len(items)} were sent", outcome)
    if outcome.unknown:
        raise BatchReplyError(_complaint(outcome.unknown), outcome)
    return outcome


def _found(reading: Reading, items: list[Any]) -> list[int | None]:
    """Return the position of the item of each verdict, None where only the remaining items can decide."""
    shown = [verdict.shown for verdict in reading.verdicts]
    if reading.certain and reading.in_order:
        return places(shown, items, in_order=True)
    if len(shown) == len(items) and all(isinstance(value, str) for value in shown):
        return places(shown, items, in_order=True)
    # Such a reply may tell once of an item that was sent twice.
    first = [position for position, item in enumerate(items) if items.index(item) == position]
    if len(shown) >= len(items):
        first = list(range(len(items)))
    unique = places(shown, [items[position] for position in first], in_order=False)
    if not reading.certain and None in unique:
        raise BatchReplyError("the reply lists something else than the items that were sent")
    return [None if place is None else first[place] for place in unique]


def all_done(items: list[Any]) -> BatchOutcome:
    """Return the outcome of a call that succeeded whole."""
    return collect([(position, Verdict("done", None)) for position in range(len(items))], items)


def collect(placed: Placed, items: list[Any]) -> BatchOutcome:
    """Return the outcome that placed verdicts make."""
    keys = keys_of(items)
    done: list[tuple[int | None, Any]] = []
    failures: dict[Kind, list[Failure]] = {"refused": [], "again": [], "unknown": []}
    for position, verdict in placed:
        item = items[position] if position is not None and position < len(items) else verdict.shown
        if verdict.kind == "done":
            done.append((position, item if verdict.shown is None else verdict.shown))
            continue
        own = keys[position] if position is not None and position < len(keys) else None
        failures[verdict.kind].append(_failure(position, item, verdict.reasons, own or keys_of([item])[0]))
    return BatchOutcome(
        done=tuple(shown for _, shown in done),
        refused=tuple(failures["refused"]),
        again=tuple(failures["again"]),
        unknown=tuple(failures["unknown"]),
        positions=tuple(position for position, _ in done),
    )


def _failure(position: int | None, item: Any, reasons: tuple[Reason, ...], key: str | None) -> Failure:
    return Failure(
        position,
        item,
        messages=tuple(message for reason in reasons for message in reason.messages),
        codes=tuple(reason.code for reason in reasons if reason.code is not None),
        key=key,
        hint=hint(reasons),
    )


def _each_once(placed: Placed, reading: Reading, items: list[Any]) -> Placed:
    """Assign the verdicts without a place to the items without a verdict, where it is clear which is whose."""
    known = {position: verdict for position, verdict in placed if position is not None}
    if not (reading.certain and reading.in_order):
        known |= {
            twin: known[at]
            for twin, item in enumerate(items)
            if (at := items.index(item)) in known and twin not in known
        }
    free = [position for position in range(len(items)) if position not in known]
    loose = [verdict for position, verdict in placed if position is None]
    failed = [verdict for verdict in loose if verdict.kind in ("refused", "again")]
    if len(loose) == len(free) and len(failed) in (0, len(loose)) and (not failed or len(failed) == 1):
        known.update(zip(free, loose, strict=True))
        loose = []
    elif failed and len(failed) == len(loose) and reading.all_done_listed:
        known.update((position, _pooled(failed)) for position in free)
        loose = []
    elif len(loose) < len(free):
        known.update((position, Verdict("unknown", None, (_SILENT,))) for position in free)
        loose = []
    return [*sorted(known.items()), *((None, verdict) for verdict in loose)]


def _pooled(failed: list[Verdict]) -> Verdict:
    """Return one verdict for items that failed for reasons given together."""
    kind: Kind = "again" if all(verdict.kind == "again" for verdict in failed) else "refused"
    return Verdict(kind, None, tuple(reason for verdict in failed for reason in verdict.reasons))


def _complaint(unknown: tuple[Failure, ...]) -> str:
    first = unknown[0]
    where = f"position {first.position}" if first.position is not None else "one item"
    named = f"{where} ({first.key})" if first.key else where
    more = f" and {len(unknown) - 1} more" if len(unknown) > 1 else ""
    return f"it is not known what became of {named}{more}: {first.message}"
