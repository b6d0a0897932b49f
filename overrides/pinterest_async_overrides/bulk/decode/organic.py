"""Rows of organic analytics: metrics of a user's Pins or account by day, summed up, and over a Pin's lifetime."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from pinterest_async_overrides.analytics.rows import widened
from pinterest_async_overrides.common.json_values import is_object

SPLIT: Final = "SPLIT"
"""The column of organic rows that are a part of all, should Pinterest send parts that were not requested."""

_NUMBERS: Final = {"daily_metrics", "summary_metrics", "lifetime_metrics"}


class Body(NamedTuple):
    """Body of one call's reply; `lifetime`: lifetime metrics of Pins were requested."""

    content: bytes
    lifetime: bool


class Numbers:
    """Metrics in the replies to one chunk, by entity ("" for the user's account), and what is missing and why.

    Raises msgspec.DecodeError where a body is no JSON object.
    """

    def __init__(self, bodies: Sequence[Body], ids: Sequence[str], *, by_entity: bool) -> None:
        self._of: dict[str, list[tuple[bool, Mapping[str, Any]]]] = {}
        self.missing: dict[str, str] = {}
        for content, lifetime in bodies:
            body = msgspec.json.decode(content, type=dict[str, Any])
            by_id = body if by_entity else {"": body}
            requested = frozenset(ids if by_entity else ("",))
            self.missing |= dict.fromkeys(sorted(requested - by_id.keys()), "it is not in the reply")
            for identity in by_id:
                if reason := _missing(by_id[identity], lifetime=lifetime):
                    if identity in requested:  # else something beside the entities
                        self.missing[identity] = reason
                else:
                    self._of.setdefault(identity, []).append((lifetime, by_id[identity]))

    def rows(self, columns: Sequence[str], id_column: str | None, *, total: bool) -> Iterator[list[Any]]:
        """Yield the rows of each entity: one for each day and one without a day for lifetime metrics, or the sums."""
        for identity, replies in self._of.items():
            name = {id_column: identity} if id_column else {}
            rows = _summed(replies, name) if total else [row for each in replies for row in _daily(*each, name)]
            if rows:
                yield widened(rows, columns)


def _missing(value: Any, *, lifetime: bool) -> str | None:
    """Return why a reply has no metrics of an entity, None where it has some."""
    if not is_object(value):
        return f"the reply has {msgspec.json.encode(value).decode()[:100]} for it"
    parts = [part for part in value.values() if is_object(part) and _NUMBERS & part.keys()]
    if not parts:
        error = [f"{name} {value[name]}" for name in ("status", "code", "message") if value.get(name) is not None]
        return f"the reply has an error for it: {', '.join(error)}" if error else "the reply has no numbers for it"
    if lifetime and not any(part.get("lifetime_metrics") for part in parts):
        return "the reply has no lifetime metrics for it"
    return None


def _parts(reply: Mapping[str, Any], name: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Mapping[str, Any]]]:
    for part, of in reply.items():
        if is_object(of) and _NUMBERS & of.keys():  # else something beside the numbers
            yield (name if part == "all" else {**name, SPLIT: part}), of


def _summed(replies: Sequence[tuple[bool, Mapping[str, Any]]], name: dict[str, Any]) -> list[dict[str, Any]]:
    """Return one row for each part, merged from all the replies."""
    rows: dict[str, dict[str, Any]] = {}
    for lifetime, reply in replies:
        for mark, of in _parts(reply, name):
            row = rows.setdefault(str(mark.get(SPLIT)), dict(mark))
            row |= {} if lifetime else _object(of.get("summary_metrics"))
            row |= _object(of.get("lifetime_metrics"))
    return list(rows.values())


def _daily(lifetime: bool, reply: Mapping[str, Any], name: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for mark, of in _parts(reply, name):
        if lifetime:
            yield {**mark, **_object(of.get("lifetime_metrics"))}
            continue
        for day in of.get("daily_metrics") or ():
            rest = dict(day)
            metrics = _object(rest.pop("metrics", None))
            known = {upper: rest.pop(upper.lower()) for upper in ("DATE", "DATA_STATUS") if upper.lower() in rest}
            yield {**mark, **known, **rest, **metrics}


def _object(value: Any) -> dict[str, Any]:
    return dict(value) if is_object(value) else {}
