"""`with_options(timeout=)`: another timeout for some calls, over the same connections."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from pinterest_async import Pinterest, RetryPolicy, TransportError
from pinterest_async.testing import LocalPinterest

ONCE = RetryPolicy(attempts=1)


@pytest.fixture
async def slow() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=1, latency=0.4) as running:
        yield running


@pytest.mark.parametrize("own", [False, True], ids=["our transport", "a caller's client"])
@pytest.mark.parametrize("timeout", [0.05, httpx.Timeout(30.0, read=0.05)])
async def test_another_timeout_for_some_calls(slow: LocalPinterest, own: bool, timeout: Any) -> None:
    async with httpx.AsyncClient(trust_env=False) as http_client:
        given: dict[str, Any] = {"http_client": http_client} if own else {}
        async with Pinterest("pina_test", base_url=slow.url, retry=ONCE, **given) as pinterest:
            hasty = pinterest.with_options(timeout=timeout)
            with pytest.raises(TransportError):
                await hasty.user_account.get()
            with pytest.raises(TransportError):
                await hasty.with_options(user="another").user_account.get()
            assert (await pinterest.user_account.get()).username
            assert (await hasty.with_options(timeout=30).user_account.get()).username


async def test_a_longer_one_than_the_clients(slow: LocalPinterest) -> None:
    async with Pinterest("pina_test", base_url=slow.url, retry=ONCE, timeout=0.05) as pinterest:
        with pytest.raises(TransportError):
            await pinterest.user_account.get()
        assert (await pinterest.with_options(timeout=30).user_account.get()).username
