"""Shapes of replies to batches, read by their structure: which items a reply shows, and its verdict on each.

A reply is a list of elements, one for each item sent (`items`, `promotions`, `events`, `operation_results`, or a bare
array), or a list of what was done beside a list of failures (`keywords` and `errors`), or one entity with `exceptions`
of its own. An element is judged by the reasons it holds, by its `status`, and by the entity that it wraps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from pinterest_async.model import Model, plain
from pinterest_async_overrides.batch.outcome import BatchReplyError
from pinterest_async_overrides.batch.reasons import FIELDS, Reason, reason_of, reasons_of
from pinterest_async_overrides.common.json_values import is_list, is_object

Kind = Literal["done", "refused", "again", "unknown"]

_DONE: Final = frozenset({"success", "succeeded", "processed", "completed"})
_FAILED: Final = frozenset({"failure", "failed", "error"})
_PENDING: Final = frozenset({"processing", "pending", "running", "in_progress"})
_WRAPPERS: Final = ("data", "invite", "response")
_FAILURES: Final = ("errors", "exceptions")
_RECEIVED, _PROCESSED = "num_events_received", "num_events_processed"


class Verdict(NamedTuple):
    """What a reply says about one item. `shown`: what it has of that item; `reasons`: why it failed or is unknown."""

    kind: Kind
    shown: Any
    reasons: tuple[Reason, ...] = ()


class Reading(NamedTuple):
    """The verdicts of a reply.

    in_order: the elements stand in the order of the items sent.
    certain: the structure itself shows that these are verdicts; where it does not, the items sent have to agree.
    all_done_listed: the reply lists everything that was done, so that an item which is not listed failed.
    whole: the one verdict is on the body as a whole, whatever lists it holds.
    """

    verdicts: list[Verdict]
    in_order: bool = True
    certain: bool = True
    all_done_listed: bool = False
    whole: bool = False


def read(reply: Any) -> Reading:
    """Return the verdicts in a reply. Raises BatchReplyError where it has none, or where the batch is still in
    progress.
    """
    if is_list(reply):
        return _elements(reply)
    if not is_object(fields := _fields(reply)):
        raise _no_batch(reply)
    declared = _declared(reply)
    if "bookmark" in fields or "bookmark" in declared:
        raise BatchReplyError("a page of a list is no reply to a batch")
    status = _word(fields.get("status"))
    containers = [name for name, value in fields.items() if is_list(value) and name not in FIELDS]
    if fields.get("id"):
        return _entity(reply, fields, declared)
    failures = next((name for name in _FAILURES if name in fields or name in declared), None)
    if failures is not None:
        return _two_lists(fields, failures, status)
    if _RECEIVED in fields:
        return _counted(fields, containers)
    if len(containers) == 1:
        return _elements(fields[containers[0]], fields, status)
    if status in _FAILED and not containers:
        return Reading([Verdict("refused", None, (Reason(None, (f"the batch is {fields['status']}",)),))])
    if status in _PENDING:
        raise BatchReplyError(f"the batch is {fields['status']}: get it again when it has ended")
    raise _no_batch(reply)


def judge(element: Any, *, verdicts: bool) -> Verdict:
    """Return the verdict of an element; `verdicts` says whether elements of this list hold reasons where one failed."""
    if isinstance(element, str):
        return Verdict("done", element) if element else _silent(element)
    fields = _fields(element)
    if not is_object(fields):
        return _silent(element)
    status = fields.get("status")
    if is_object(answer := _fields(status)):  # of a deletion: the status is 204, or the error itself
        reason = reason_of({name: answer[name] for name in ("code", "message") if name in answer})
        return _failed(element, [reason]) if reason else Verdict("done", element)
    wrapped = next((fields[name] for name in _WRAPPERS if is_object(_fields(fields.get(name)))), None)
    inside = _fields(wrapped)
    reasons = reasons_of(_plain_fields(fields)) or (reasons_of(_plain_fields(inside)) if is_object(inside) else [])
    if reasons:
        return _failed(inside or element, reasons)
    if _is_error(fields):
        return _failed(element, [reason for reason in [reason_of(_plain_fields(fields))] if reason])
    if inside:
        beside = _by_status(wrapped, fields, verdicts=False)
        return beside if beside.kind in ("refused", "unknown") else Verdict("done", wrapped)
    if any(name in fields for name in _WRAPPERS):
        return _silent(element)
    return _by_status(element, fields, verdicts=verdicts or any(name in fields for name in FIELDS))


def _by_status(element: Any, fields: Mapping[str, Any], *, verdicts: bool) -> Verdict:
    status, word = fields.get("status"), _word(fields.get("status"))
    if word in _FAILED:
        return Verdict("refused", element, (Reason(None, (f"{status}, without a reason",)),))
    if word in _PENDING:
        return Verdict("unknown", element, (Reason(None, (f"still {status}",)),))
    if word in _DONE:
        return Verdict("done", element)
    if verdicts and word is not None:
        return Verdict("unknown", element, (Reason(None, (f"a status that is not known: {status}",)),))
    if any(value not in (None, "", [], {}) for name, value in fields.items() if name not in FIELDS):
        return Verdict("done", element)
    return _silent(element)


def _elements(elements: list[Any], reply: Mapping[str, Any] | None = None, status: str | None = None) -> Reading:
    verdicts = any(map(_has_verdict, elements))
    judged = [judge(element, verdicts=verdicts) for element in elements]
    if not elements and reply is not None:
        if status in _PENDING:
            raise BatchReplyError(f"the batch is {reply['status']}: get it again when it has ended")
        if status in _FAILED:
            return Reading([Verdict("refused", None, (Reason(None, (f"the batch is {reply['status']}",)),))])
    if not elements or verdicts:
        return Reading(judged)
    if not all(isinstance(element, str) or is_object(_fields(element)) for element in elements):
        raise BatchReplyError("a list of numbers is no reply to a batch")
    return Reading(judged, certain=False)


def _counted(fields: Mapping[str, Any], containers: list[str]) -> Reading:
    """Return elements beside counts of those received and processed; counts that contradict them are an error."""
    elements: list[Any] = fields[containers[0]] if containers else []
    received, processed = fields[_RECEIVED], fields.get(_PROCESSED)
    if not elements and received == processed and isinstance(received, int):
        return Reading([Verdict("done", None)] * received)
    reading = _elements(elements, fields)
    done = sum(verdict.kind == "done" for verdict in reading.verdicts)
    if isinstance(processed, int) and done > processed:
        raise BatchReplyError(f"the reply counts {processed} items processed, and calls {done} so")
    return reading


def _two_lists(fields: Mapping[str, Any], name: str, status: str | None) -> Reading:
    """Return what was done, and what failed, from a list each; a reply of failures and a status alone is one step."""
    done = [Verdict("done", item) for field in fields if field != name for item in _members(fields[field])]
    failed: list[Verdict] = []
    for failure in _members(fields.get(name)):
        error = _fields(failure)
        if not is_object(error):
            error = {"message": str(failure)}
        shown = _fields(error.get("data"))
        reason = reason_of(_plain_fields(error))
        reasons = reasons_of(_plain_fields(error)) or ([reason] if reason else [])
        failed.append(_failed(shown or error, reasons or [Reason(None, ("refused without a reason",))]))
    if status in _PENDING:
        raise BatchReplyError(f"the batch is {fields['status']}: get it again when it has ended")
    if status in _FAILED and not failed:
        failed.append(Verdict("refused", None, (Reason(None, (f"the batch is {fields['status']}",)),)))
    return Reading([*failed, *done], in_order=False, all_done_listed=bool(failed))


def _entity(reply: Any, fields: Mapping[str, Any], declared: Iterable[str]) -> Reading:
    if not any(name in fields or name in declared for name in FIELDS):
        raise _no_batch(reply)
    reasons = reasons_of(_plain_fields(fields))
    return Reading([_failed(reply, reasons) if reasons else Verdict("done", reply)], whole=True)


def _failed(shown: Any, reasons: list[Reason]) -> Verdict:
    return Verdict("again" if all(reason.transient for reason in reasons) else "refused", shown, tuple(reasons))


def _silent(element: Any) -> Verdict:
    return Verdict("unknown", element or None, (Reason(None, ("the reply does not tell what became of it",)),))


def _has_verdict(element: Any) -> bool:
    """Return whether an element is of a kind that states a failure where there is one."""
    fields = _fields(element)
    if not is_object(fields):
        return False
    names = {*fields, *_declared(element)}
    return (
        any(name in names for name in (*FIELDS, *_WRAPPERS))
        or _is_error(fields)
        or is_object(_fields(fields.get("status")))
        or _word(fields.get("status")) in _DONE | _FAILED | _PENDING
    )


def _is_error(fields: Mapping[str, Any]) -> bool:
    """Return whether an element is an error itself: a code that is a number, not 0, beside a message."""
    code = fields.get("code")
    message = fields.get("message") or fields.get("messages")
    return isinstance(code, int) and not isinstance(code, bool) and code != 0 and bool(message)


def _fields(value: Any) -> Any:
    """Return a model's or an object's fields by their names on the wire; any other value as it is."""
    return {name: value[name] for name in value} if isinstance(value, Model) else value


def _plain_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: plain(fields[name]) for name in fields}


def _declared(value: Any) -> frozenset[str]:
    return frozenset(type(value).__wire_names__.values()) if isinstance(value, Model) else frozenset()


def _members(value: Any) -> Iterator[Any]:
    """Return the items of a list, or the keys of an object that maps sent items to created ones."""
    if is_list(value) or (is_object(value) and all(isinstance(made, str) for made in value.values())):
        yield from value


def _word(value: Any) -> str | None:
    return value.lower() if isinstance(value, str) and value else None


def _no_batch(reply: Any) -> BatchReplyError:
    return BatchReplyError(f"{type(reply).__name__} is no reply to a batch")
