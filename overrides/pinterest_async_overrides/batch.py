"""Decides what became of each item of a call that writes several: Pinterest answers 200 though some of them failed.

It says so in many shapes: `items` or `promotions` whose elements have `data` (or `invite`) or `exceptions` (a list, or
one object) or `exception`; `keywords` or `labels` beside `errors`; a list of what was done beside `exceptions`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pinterest_async.model import Model, plain
from pinterest_async_overrides.common.json_values import is_list, is_object

_ELEMENTS = ("items", "promotions")
_DATA = ("data", "invite")
_EXCEPTIONS = ("exceptions", "exception")
_FAILURES = ("errors", "exceptions")


@dataclass(frozen=True)
class Failure:
    """An item that was refused: why, and its `position` among those that were sent, None where the reply hides it.

    `item` is what was sent, or what the reply shows of it; `codes` are Pinterest's numbers, where it gave any.
    """

    position: int | None
    item: Any
    messages: tuple[str, ...]
    codes: tuple[int, ...] = ()


@dataclass(frozen=True)
class BatchOutcome:
    """Every item once: `succeeded` as the reply has them, in order, and `failed`."""

    succeeded: tuple[Any, ...]
    failed: tuple[Failure, ...]

    def __bool__(self) -> bool:
        """True where nothing failed."""
        return not self.failed

    def to_send_again(self) -> list[Any]:
        """The failed items, for another try; those that succeeded are not among them."""
        return [failure.item for failure in self.failed]


def batch_outcome(reply: Model, sent: Sequence[Any] = ()) -> BatchOutcome:
    """What became of each item of a batch; `sent` is the body that was sent, to name what failed.

    Raises ValueError where the reply is none of a batch.
    """
    fields: dict[str, Any] = {name: reply[name] for name in reply}
    for name in _ELEMENTS:
        if isinstance(fields.get(name), list):
            return _of_elements(fields[name], sent)
    failures = next((name for name in _FAILURES if name in fields), None)
    if failures or any(isinstance(value, list) for value in fields.values()):
        return _of_two_lists(fields, fields.pop(failures) if failures else [], sent)
    raise ValueError(f"{type(reply).__name__} is no reply to a batch")


def _of_elements(elements: list[Any], sent: Sequence[Any]) -> BatchOutcome:
    succeeded: list[Any] = []
    failed: list[Failure] = []
    for position, element in enumerate(elements):
        fields = element if isinstance(element, Model) else Model.from_dict(element or {})
        reasons = [reason for name in _EXCEPTIONS if name in fields for reason in _listed(fields[name]) if reason]
        data = next((fields[name] for name in _DATA if name in fields and fields[name] is not None), None)
        if reasons or data is None:
            item = sent[position] if position < len(sent) else data
            failed.append(_failure(position, item, reasons or [{"message": "the reply says nothing of this item"}]))
        else:
            succeeded.append(data)
    return BatchOutcome(tuple(succeeded), tuple(failed))


def _of_two_lists(fields: dict[str, Any], failures: Any, sent: Sequence[Any]) -> BatchOutcome:
    succeeded = [item for value in fields.values() if isinstance(value, list) for item in _listed(value)]
    done: set[int] = set()
    failed: list[Failure] = []
    for error in _listed(failures):
        shown = plain(error)
        position = _position(shown, sent, done)
        if position is not None:
            done.add(position)
        item = sent[position] if position is not None else shown.get("data", shown)
        failed.append(_failure(position, item, [shown]))
    return BatchOutcome(tuple(succeeded), tuple(failed))


def _failure(position: int | None, item: Any, reasons: list[Any]) -> Failure:
    messages: list[str] = []
    codes: list[int] = []
    for reason in map(plain, reasons):
        if not is_object(reason):
            messages.append(str(reason))
            continue
        for name in ("message", "messages", "error_messages"):
            messages += map(str, _listed(reason.get(name)))
        codes += [reason["code"]] if isinstance(reason.get("code"), int) else []
    return Failure(position, item, tuple(messages), tuple(codes))


def _position(error: Mapping[str, Any], sent: Sequence[Any], done: set[int]) -> int | None:
    """Where the refused item stands among those sent: the one that has all that the error shows of it."""
    shown: Any = error.get("data") or {name: value for name, value in error.items() if name.endswith("_id")}
    if not is_object(shown) or not shown:
        return None
    for position, item in enumerate(map(plain, sent)):
        if position not in done and is_object(item) and _agrees(shown, item):
            return position
    return None


def _agrees(shown: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    common = {name for name in shown if name in item and shown[name] is not None}
    return bool(common) and all(shown[name] == item[name] for name in common)


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [] if value is None else [value]
