"""Sample program: type-checked by mypy and pyright, and run, with only the wheel installed. See check.py."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import assert_type

import httpx

from pinterest_async import OPERATIONS, NotFoundError, Pinterest
from pinterest_async.models import Campaign, CampaignUpdateRequest

AD_ACCOUNT = "549755885175"
CAMPAIGNS = f"/v5/ad_accounts/{AD_ACCOUNT}/campaigns"


def answer(request: httpx.Request) -> httpx.Response:
    assert request.headers["Authorization"] == "Bearer token"
    match request.method, request.url.path:
        case "GET", path if path == CAMPAIGNS:
            assert request.url.params.get_list("entity_statuses") == ["ACTIVE"]
            if request.url.params.get("bookmark") == "next":
                return httpx.Response(200, json={"items": [{"id": "2", "name": "Summer"}], "bookmark": None})
            return httpx.Response(200, json={"items": [{"id": "1", "name": "Spring", "new": 1}], "bookmark": "next"})
        case "PATCH", path if path == CAMPAIGNS:
            assert json.loads(request.content) == [{"id": "1", "ad_account_id": AD_ACCOUNT, "end_time": None}]
            return httpx.Response(200, json={"items": []})
        case "GET", "/v5/pins/1":
            return httpx.Response(200, json={"id": "1", "created_at": "2026-01-02T03:04:05"})
        case _:
            return httpx.Response(404, json={"code": 50, "message": "no Pin"}, headers={"x-pinterest-rid": "77"})


async def read(pinterest: Pinterest) -> None:
    statuses: list[str] = json.loads('["ACTIVE"]')  # as from a configuration file
    campaigns = pinterest.campaigns.list(AD_ACCOUNT, entity_statuses=statuses)
    everything = [campaign async for campaign in campaigns]
    assert_type(everything, list[Campaign])
    assert [campaign.name for campaign in everything] == ["Spring", "Summer"]
    assert everything[0]["new"] == 1

    first = await campaigns
    assert_type(first.items, list[Campaign])
    assert_type(first.bookmark, str | None)
    assert first.bookmark == "next"
    assert [len(page.items) async for page in campaigns.pages()] == [1, 1]

    pin = await pinterest.pins.get("1")
    assert_type(pin.created_at, datetime | None)
    assert pin.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert pin.title is None


async def write(pinterest: Pinterest) -> None:
    change = CampaignUpdateRequest(id="1", ad_account_id=AD_ACCOUNT, end_time=None)
    await pinterest.campaigns.update(AD_ACCOUNT, body=[change])
    await pinterest.campaigns.update(AD_ACCOUNT, body=[{"id": "1", "ad_account_id": AD_ACCOUNT, "end_time": None}])


async def fail(pinterest: Pinterest) -> None:
    caught: NotFoundError | None = None
    try:
        await pinterest.pins.get("2")
    except NotFoundError as error:
        caught = error
    assert caught
    assert (caught.status, caught.code, caught.request_id) == (404, 50, "77")


def mistakes(pinterest: Pinterest) -> None:
    """What the type checkers refuse: they report an ignore that is not needed."""
    pinterest.campaigns.list(AD_ACCOUNT, order=1)  # type: ignore[arg-type]
    pinterest.campaigns.list(AD_ACCOUNT, colour="red")  # type: ignore[call-arg]
    pinterest.campaigns.lsit(AD_ACCOUNT)  # type: ignore[attr-defined]


async def main() -> None:
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http_client,
        Pinterest(access_token="token", http_client=http_client) as pinterest,
    ):
        await read(pinterest)
        await write(pinterest)
        await fail(pinterest)
    print(f"the sample ran; {len(OPERATIONS)} operations")


if __name__ == "__main__":
    asyncio.run(main())
