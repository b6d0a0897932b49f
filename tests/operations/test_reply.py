"""Every operation's reply: it reads as the types it is declared to have, and nothing of it is ever lost."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from pinterest_async import OPERATIONS, BasicAuth, BearerToken, Model, Page, Pinterest, models
from pinterest_async.model import plain
from tests.contract import COUNT, DESCRIBED, Json, is_object
from tests.operations.examples import Node, example, examples
from tests.operations.reading import read_loosely, read_strictly

BODIES = sorted(
    (identity, status)
    for identity, one in DESCRIBED.items()
    for status, schema in one.replies.items()
    if schema is not None
)
EMPTY = sorted(
    (identity, status)
    for identity, one in DESCRIBED.items()
    for status, schema in one.replies.items()
    if schema is None
)
every_body = pytest.mark.parametrize(("identity", "status"), BODIES)


def test_every_operation_has_a_reply_here() -> None:
    assert len({identity for identity, _ in (*BODIES, *EMPTY)}) == len(OPERATIONS) == COUNT
    assert len(EMPTY) > 10


@every_body
async def test_a_reply_reads_as_it_is_declared(identity: str, status: int) -> None:
    """Every member of every union included, and again with nothing but what is required."""
    for node in _replies(identity, status):
        reply = await _received(identity, status, node.json)
        assert list(_read(reply, node, read_strictly)) == []
        _comes_back_whole(reply, node.json)


@pytest.mark.parametrize(("identity", "status"), EMPTY)
async def test_a_reply_without_a_body_is_none(identity: str, status: int) -> None:
    assert await _answered(identity, httpx.Response(status)) is None


@pytest.mark.parametrize("identity", sorted({identity for identity, _ in EMPTY} - {identity for identity, _ in BODIES}))
async def test_a_body_that_none_is_declared_for_is_passed_over(identity: str) -> None:
    assert await _answered(identity, httpx.Response(200, content=b"{}")) is None


@pytest.mark.parametrize("identity", sorted({identity for identity, _ in EMPTY} & {identity for identity, _ in BODIES}))
async def test_a_success_that_may_be_empty_is_none_whatever_its_status(identity: str) -> None:
    for status in (200, 201, 204):
        assert await _answered(identity, httpx.Response(status)) is None


# What Pinterest sends though the contract does not say so: each at every place at once.


def _extra_fields(node: Node) -> None:
    for one in node.walk():
        if one.fields is not None and not is_object(one.schema.get("additionalProperties")):
            one.fields["not_in_the_contract"] = Node({}, None, scalar={"a": [{"b": 1}, None]})


def _unknown_enum_values(node: Node) -> None:
    for one in node.walk():
        if "enum" in one.schema:
            one.scalar = "NEWLY_INVENTED" if isinstance(one.scalar, str) else 987654


def _integer_ids(node: Node) -> None:
    # A bookmark of another type is refused: it could not be sent back as it came.
    bookmark = (node.fields or {}).get("bookmark")
    for one in node.walk():
        if isinstance(one.scalar, str) and "enum" not in one.schema and one is not bookmark:
            one.scalar = 549755885175


def _nulls_at(depth: int) -> Callable[[Node], None]:
    def mutate(node: Node) -> None:
        for one in _at(node, depth):
            one.fields = one.items = one.scalar = None

    return mutate


def _at(node: Node, depth: int) -> Iterator[Node]:
    if depth == 0:
        yield node
    for one in (*(node.fields or {}).values(), *(node.items or ())):
        yield from _at(one, depth - 1)


def _all_at_once(node: Node) -> None:
    leaves = [one for one in node.walk() if one.fields is None and one.items is None]
    for one in leaves[::3]:
        one.scalar = None
    for mutate in (_unknown_enum_values, _integer_ids, _extra_fields):
        mutate(node)


@every_body
@pytest.mark.parametrize("mutate", [_extra_fields, _unknown_enum_values, _integer_ids, _all_at_once])
async def test_what_is_not_in_the_contract_is_kept(identity: str, status: int, mutate: Callable[[Node], None]) -> None:
    for node in _replies(identity, status):
        mutate(node)
        reply = await _received(identity, status, node.json)
        assert list(_read(reply, node, read_strictly if mutate is _extra_fields else read_loosely)) == []
        _comes_back_whole(reply, node.json)


@every_body
async def test_a_null_anywhere_is_kept(identity: str, status: int) -> None:
    for node in _replies(identity, status):
        for depth in range(1, 1 + _depth(node)):
            nulled = node.copy()
            _nulls_at(depth)(nulled)
            reply = await _received(identity, status, nulled.json)
            assert list(_read(reply, nulled, read_loosely)) == []
            _comes_back_whole(reply, nulled.json)


def _replies(identity: str, status: int) -> Iterator[Node]:
    schema = _schema(identity, status)
    yield from examples(schema, full=True, sent=False)
    yield next(examples(schema, full=False, sent=False))


def _depth(node: Node) -> int:
    return max((1 + _depth(one) for one in (*(node.fields or {}).values(), *(node.items or ()))), default=0)


def _schema(identity: str, status: int) -> Json:
    schema = DESCRIBED[identity].replies[status]
    assert schema is not None
    return schema


async def _received(identity: str, status: int, content: Any) -> Any:
    return await _answered(identity, httpx.Response(status, content=json.dumps(content)))


async def _answered(identity: str, response: httpx.Response) -> Any:
    """What a user gets of a call that is answered so."""
    operation, described = OPERATIONS[identity], DESCRIBED[identity]
    arguments = {
        parameter.python_name: example(known["schema"], full=False, sent=True)
        for parameter, known in zip(operation.parameters, described.parameters, strict=True)
        if parameter.required
    }
    if described.body:
        arguments["body"] = example(described.body[1], full=False, sent=True)
    auth = BasicAuth("id", "secret") if "basic" in operation.security else BearerToken("pina_token")
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _: response)) as http:
        pinterest = Pinterest(auth=auth, http_client=http)
        return await getattr(getattr(pinterest, operation.resource), operation.name)(**arguments)


def _read(reply: Any, node: Node, reader: Callable[..., Iterator[str]]) -> Iterator[str]:
    return _read_page(reply, node, reader) if _is_page(reply) else reader(reply, node)


def _is_page(reply: object) -> bool:
    return isinstance(reply, Page)


def _read_page(page: Page[Any], node: Node, reader: Callable[..., Iterator[str]]) -> Iterator[str]:
    if node.fields is None:  # the list itself
        node = Node({}, None, fields={"items": node})
    assert node.fields is not None
    others = {name: one.json for name, one in node.fields.items() if name not in {"items", "bookmark"}}
    if page.additional_properties != others:
        yield f"page: {page.additional_properties}, not {others}"
    if page.bookmark != (node.fields["bookmark"].json if "bookmark" in node.fields else None):
        yield f"page: bookmark {page.bookmark!r}"
    items = node.fields.get("items", Node({}, None, items=[]))
    if items.json is None:
        items = Node({}, None, items=[])
    yield from reader(page.items, items, "page.items")


def _comes_back_whole(reply: Any, content: Any) -> None:
    """After everything of it has been read, and from copies of it."""
    copies = [reply, copy.deepcopy(reply), pickle.loads(pickle.dumps(reply))]  # noqa: S301  our own
    for one in copies:
        assert _plain(one, content) == content
        assert isinstance(one, Page) or one == content == reply
    assert repr(reply)


def _plain(reply: Any, content: Any) -> Any:
    if not isinstance(reply, Page):
        return plain(reply)
    return reply.to_dict() if is_object(content) else reply.to_dict()["items"]


# The reader is read: it must see what it is there to see.

BOARD = next(examples({"$ref": "#/components/schemas/Board"}, full=True, sent=False))


def _board(**changed: Any) -> models.Board:
    return models.Board.from_dict({**BOARD.json, **changed})


@pytest.mark.parametrize(
    "read",
    [
        BOARD.json,
        Model.from_dict(BOARD.json),
        models.Pin.from_dict(BOARD.json),
        _board(name=7),
        _board(name=None),
        _board(more=1),
        _board(created_at="yesterday"),
        _board(created_at="2024-02-01T10:20:30Z"),
        _board(media=[]),
        _board(media={}),
        _board(privacy="SECRETIVE"),
        models.Board.from_dict({name: value for name, value in BOARD.json.items() if name != "name"}),
    ],
)
def test_the_reader_refuses(read: Any) -> None:
    assert list(read_strictly(_board(), BOARD)) == []
    assert list(read_strictly(read, BOARD)) != []
