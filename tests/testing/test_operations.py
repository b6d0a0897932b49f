"""Every operation answers, with a reply that fits the contract, and with the same bytes for the same seed."""

from __future__ import annotations

import jsonschema_rs
import msgspec
import pytest

from pinterest_async import OPERATIONS
from pinterest_async_overrides.testing.contract.openapi import operations, resolve
from pinterest_async_overrides.testing.sample_request import Sampler
from tests.testing.asking import service
from tests.testing.json_schema import COMPONENTS, as_json_schema


def test_the_contract_has_the_operations_of_the_registry() -> None:
    assert set(operations()) == set(OPERATIONS)


@pytest.mark.parametrize("operation_id", sorted(operations()))
def test_operation_answers_as_the_contract_says(operation_id: str) -> None:
    operation = operations()[operation_id]
    asked = service()
    reply = asked.answer(Sampler(asked).request(operation_id))
    assert reply.status == operation.status, reply.body
    if operation.reply is None:
        assert reply.body == b""
        return
    schema = {"components": COMPONENTS, **as_json_schema(resolve(operation.reply))}
    jsonschema_rs.validator_for(schema).validate(msgspec.json.decode(reply.body))


@pytest.mark.parametrize("operation_id", sorted(operations()))
def test_operation_asks_for_credentials(operation_id: str) -> None:
    asked = service()
    request = Sampler(asked).request(operation_id)
    del request.headers["authorization"]
    reply = asked.answer(request)
    assert (reply.status, msgspec.json.decode(reply.body)["code"]) == (401, 2)


def test_one_seed_gives_the_same_bytes_and_another_does_not() -> None:
    def transcript(seed: int) -> list[tuple[int, bytes, dict[str, str]]]:
        asked = service(seed)
        replies = [asked.answer(Sampler(asked).request(each)) for each in operations()]
        return [(reply.status, reply.body, reply.headers) for reply in replies]

    first = transcript(7)
    assert first == transcript(7)
    assert first != transcript(8)


def test_samples_where_nothing_is_left() -> None:
    asked = service(boards=0, pins=0)
    values, _ = Sampler(asked).arguments("board_sections/delete")
    assert set(values) == {"board_id", "section_id"}
