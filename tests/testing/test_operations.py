"""Every operation answers, with a reply that fits the contract, and with the same bytes for the same seed."""

from __future__ import annotations

import jsonschema_rs
import msgspec
import pytest

from pinterest_async import OPERATIONS
from pinterest_async_overrides.testing.contract.openapi import operations, resolve
from pinterest_async_overrides.testing.sample_request import Sampler
from tests.testing.calls import service
from tests.testing.json_schema import COMPONENTS, as_json_schema


def test_the_contract_has_the_operations_of_the_registry() -> None:
    assert set(operations()) == set(OPERATIONS)


@pytest.mark.parametrize("operation_id", sorted(operations()))
def test_operation_answers_as_the_contract_says(operation_id: str) -> None:
    operation = operations()[operation_id]
    server = service()
    reply = server.answer(Sampler(server).request(operation_id))
    assert reply.status in {operation.status, 204} & set(operation.statuses), reply.body
    if operation.reply is None or reply.status == 204:
        assert reply.body == b""
        return
    schema = {"components": COMPONENTS, **as_json_schema(resolve(operation.reply))}
    jsonschema_rs.validator_for(schema).validate(msgspec.json.decode(reply.body))


@pytest.mark.parametrize("operation_id", sorted(operations()))
def test_operation_asks_for_credentials(operation_id: str) -> None:
    server = service()
    request = Sampler(server).request(operation_id)
    del request.headers["authorization"]
    reply = server.answer(request)
    assert (reply.status, msgspec.json.decode(reply.body)["code"]) == (401, 2)


def test_one_seed_gives_the_same_bytes_and_another_does_not() -> None:
    def transcript(seed: int) -> list[tuple[int, bytes, dict[str, str]]]:
        server = service(seed)
        replies = [server.answer(Sampler(server).request(each)) for each in operations()]
        return [(reply.status, reply.body, reply.headers) for reply in replies]

    first = transcript(7)
    assert first == transcript(7)
    assert first != transcript(8)


def test_samples_where_nothing_is_left() -> None:
    server = service(boards=0, pins=0)
    values, _ = Sampler(server).arguments("board_sections/delete")
    assert set(values) == {"board_id", "section_id"}
