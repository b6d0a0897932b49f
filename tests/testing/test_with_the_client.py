"""The real client calls every operation of the local Pinterest over a socket, and takes its reply for what it is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinterest_async import OPERATIONS, Pinterest
from pinterest_async.testing import LocalPinterest

BASIC = {"oauth/token", "token/revoke"}


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=2, ad_groups=1, ads=1, boards=2, pins=4) as running:
        yield running


@pytest.mark.parametrize("operation_id", sorted(set(OPERATIONS) - BASIC))
async def test_client_and_local_pinterest_agree(operation_id: str, local: LocalPinterest) -> None:
    operation = OPERATIONS[operation_id]
    values, body = local.arguments(operation_id)
    arguments: dict[str, Any] = {
        each.python_name: values[each.name] for each in operation.parameters if each.name in values
    }
    if operation.body is not None:
        arguments["body"] = body
    before = local.calls(operation_id)
    async with Pinterest("pina_test", base_url=local.url) as pinterest:
        method = getattr(getattr(pinterest, operation.resource), operation.name)
        found = await method(**arguments)
        if operation.paginated:
            assert found.items or operation.bare_list
            assert [item async for item in method(**arguments)] or operation.bare_list
    assert local.calls(operation_id) > before
    assert {seen.status for seen in local.requests if seen.operation == operation_id} <= {200, 201, 204, 206}
