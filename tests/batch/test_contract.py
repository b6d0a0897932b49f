"""Every reply of the contract that can tell of a failed item: a sample of each kind is classed, over all operations.

The samples are made from the schemas alone, by none of the library's code, so that a new version of the description
brings its new shapes along.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from pinterest_async import OPERATIONS, BatchOutcome, BatchReplyError, batch_outcome
from pinterest_async.model import adopt, plain
from tests.contract import DESCRIBED, Described, Json, follow
from tests.faults.plugin import Fired

REASONS = ("exceptions", "exception", "errors", "error_messages", "error_message")
IGNORED = {"warnings", "warning_message"}


@dataclass(frozen=True)
class Reply:
    """One successful reply of an operation to more than one item, or to one that may carry exceptions."""

    operation: Described
    status: int
    schema: Json

    def __str__(self) -> str:
        return f"{self.operation.id} {self.status}"


def properties(schema: Json) -> Json:
    node = follow(schema)
    found: Json = {}
    for member in node.get("allOf", ()):
        found |= properties(member)
    found |= node.get("properties", {})
    return found


def members(schema: Json) -> list[Json]:
    """The alternatives of a schema, however deep; the schema itself where it has none."""
    node = follow(schema)
    alternatives = [inner for name in ("oneOf", "anyOf") for member in node.get(name, ()) for inner in members(member)]
    return alternatives or [node]


def item(schema: Json) -> Json | None:
    """The schema of an array's items."""
    node = follow(schema)
    inner: Json | None = node.get("items")
    if inner is not None:
        return inner
    return next((inner for member in node.get("allOf", ()) if (inner := item(member)) is not None), None)


def tells(schema: Json, depth: int = 0) -> bool:
    """Whether a value of this schema can tell that something failed: within its elements, at most."""
    if depth > 3:
        return False
    if (inner := item(schema)) is not None:
        return tells(inner, depth + 1)
    for member in members(schema):
        own = properties(member)
        if any(name in own for name in REASONS) or (depth and {"code", "message"} <= own.keys()):
            return True
        if any(tells(own[name], depth + 1) for name in own if name in ("data", "status") or item(own[name])):
            return True
    return False


def sample(schema: Json, *, failing: bool, name: str = "", depth: int = 0) -> Any:
    """A value of the schema: of an element that failed, or of one that did not."""
    if (inner := item(schema)) is not None:
        if name in REASONS and not failing:
            return []
        return [sample(inner, failing=failing, name=f"{name}[]", depth=depth + 1)]
    choices = members(schema)
    # The alternative with reasons is the failure's; the one without is the success's.
    node = max(choices, key=lambda member: refuses(member) == failing)
    own = properties(node)
    if own:
        if name in REASONS and not failing:
            return {}
        if depth > 6:
            return None
        return {
            key: sample(own[key], failing=failing, name=key, depth=depth + 1)
            for key in own
            if key not in IGNORED and not (depth < 3 and beside_reasons(key, own, failing=failing))
        }
    return scalar(node, name, failing=failing)


def beside_reasons(name: str, own: Json, *, failing: bool) -> bool:
    """Whether a sample leaves out this field: what was done where it failed, and the reasons where it did not."""
    if name in ("data", "invite", "response"):
        return failing and any(reason in own for reason in REASONS)
    return (
        failing
        and name not in REASONS
        and any(reason in own for reason in ("errors", "exceptions"))
        and bool(item(own[name]))
    )


def refuses(schema: Json) -> bool:
    own = properties(schema)
    return any(reason in own for reason in REASONS) or own.keys() == {"code", "message"}


def scalar(node: Json, name: str, *, failing: bool) -> Any:
    enum = [value for value in node.get("enum", ()) if value is not None]
    for member in node.get("allOf", ()):
        enum += [value for value in follow(member).get("enum", ()) if value is not None]
    wanted = ("FAILURE", "failed") if failing else ("SUCCESS", "processed", "COMPLETED")
    if name == "status" and (known := [value for value in enum if value in wanted]):
        return known[0]
    if enum:
        return enum[0]
    kind = node.get("type", "object")
    if kind == "object":
        return {"code": 2, "message": "no"} if failing and name in REASONS else {}
    if name == "status":
        return "failure" if failing else "success"
    if name == "error_message" or name.startswith("error_messages"):
        return "no" if failing else ""
    return {"integer": 7, "number": 7, "boolean": True}.get(kind, "no" if name in ("message", "messages[]") else "7")


def replies() -> Iterator[Reply]:
    for operation in DESCRIBED.values():
        for status, schema in operation.replies.items():
            if schema is not None and tells(schema) and not paged(schema):
                yield Reply(operation, status, schema)


def paged(schema: Json) -> bool:
    return any("bookmark" in properties(member) for member in members(schema))


REPLIES = list(replies())


def test_the_contract_has_many() -> None:
    """Campaigns, keywords, labels, lead forms, promotions, invites, asset groups, items, events, customer lists, ..."""
    assert len({reply.operation.id for reply in REPLIES}) >= 28
    ids = {reply.operation.id for reply in REPLIES}
    assert ids >= {
        "campaigns/create", "ads/update", "keywords/create", "labels/create", "lead_forms/update", "promotions/create",
        "product_group_promotions/create", "asset_group/update", "asset_group/delete", "asset_access_requests/create",
        "create_asset_invites", "items_batch/post", "items_batch/get", "items/post", "events/create",
        "customer_lists/create", "advanced_auction_items_submit/post",
    }  # fmt: skip


@pytest.mark.fault(81)
@pytest.mark.parametrize("modelled", [False, True], ids=["json", "model"])
@pytest.mark.parametrize("reply", REPLIES, ids=str)
def test_every_reply_that_tells_of_failures(reply: Reply, modelled: bool, fired: Fired) -> None:
    shape = OPERATIONS[reply.operation.id].reply

    def made(*, failing: bool) -> Any:
        value = sample(reply.schema, failing=failing)
        return adopt(value, shape) if modelled else value

    good, bad = made(failing=False), made(failing=True)
    refused = batch_outcome(bad)
    assert len(refused.refused) + len(refused.again) == 1, bad
    assert refused.done == (), bad
    assert refused.refused[0].messages, bad
    assert done(good), good
    fired("items refused", len(refused.refused))


def done(reply: Any) -> BatchOutcome:
    """The outcome of a success; where nothing in it shows a verdict, with its own items as those that were sent."""
    try:
        return batch_outcome(reply)
    except BatchReplyError as error:
        if "give what was sent" not in str(error):
            raise
        return batch_outcome(reply, plain(reply))


@pytest.mark.parametrize("operation", DESCRIBED.values(), ids=lambda operation: operation.id)
def test_no_other_reply_passes_for_a_batch(operation: Described) -> None:
    """A Pin, a page or a report is refused; what is left are lists of entities, which count only with what was sent."""
    told = {reply.operation.id for reply in REPLIES}
    for schema in operation.replies.values():
        if schema is None or operation.id in told or wraps(schema):
            continue
        reply = sample(schema, failing=False)
        with pytest.raises(BatchReplyError):
            batch_outcome(reply if operation.paginated else adopt(reply, OPERATIONS[operation.id].reply))


def wraps(schema: Json) -> bool:
    """Whether the elements of a reply wrap what was done, which no other reply does."""
    elements = [inner for value in properties(schema).values() if (inner := item(value)) is not None]
    return any(properties(element).keys() == {"response"} for element in elements)
