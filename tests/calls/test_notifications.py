"""`notifications.create`, whose body is a list or one object: both go out as they are given."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest

EVENT: dict[str, Any] = {"event": "x"}


@pytest.mark.parametrize("body", [[EVENT], EVENT, [EVENT, EVENT]])
async def test_a_notification_may_be_one_object_or_a_list(body: Any) -> None:
    with LocalPinterest() as local:
        async with Pinterest(local.access_token(), base_url=local.url) as pinterest:
            await pinterest.notifications.create(body=body)
        assert local.writes[-1].body == body


async def test_what_is_neither_is_refused_before_it_is_sent() -> None:
    async with Pinterest("pina_x", base_url="http://127.0.0.1:9/v5") as pinterest:
        for body in ("text", 7, None):
            with pytest.raises(TypeError, match=r"notifications\.create\(\): body"):
                await asyncio.wait_for(pinterest.notifications.create(body=body), 5)  # type: ignore[arg-type]
