"""Benchmark of the start: import, a client, and a first call on each of 20 resources, against `import httpx`."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.harness import Result, compare, fresh

CLIENT = 'from pinterest_async import Pinterest; Pinterest(access_token="x")'

# A first call on each of 20 resources, its reply decoded; the replies come from memory, so that no network is timed.
CALLS = """
import asyncio, httpx
from pinterest_async import Pinterest

def reply(request):
    listed = b'{"items": [{"id": "1", "name": "a name"}], "bookmark": null}'
    return httpx.Response(200, content=b'{"id": "1"}' if request.url.path.endswith("/1") else listed)

async def calls():
    http = httpx.AsyncClient(transport=httpx.MockTransport(reply))
    async with Pinterest("x", http_client=http) as pinterest:
        await pinterest.ad_accounts.list()
        await pinterest.ad_groups.list("1")
        await pinterest.ads.list("1")
        await pinterest.audiences.list("1")
        await pinterest.billing.list_profiles("1", is_active=True)
        await pinterest.board_sections.list("1")
        await pinterest.boards.list()
        await pinterest.business_relationships.list_employers()
        await pinterest.campaigns.list("1")
        await pinterest.catalog_feeds.list()
        await pinterest.catalogs.list()
        await pinterest.conversion_tags.get("1", "1")
        await pinterest.customer_lists.list("1")
        await pinterest.integrations.list()
        await pinterest.keywords.list("1")
        await pinterest.labels.list("1")
        await pinterest.lead_forms.list("1")
        await pinterest.media.list()
        await pinterest.pins.list()
        await pinterest.user_account.list_followers()
    await http.aclose()

asyncio.run(calls())
"""


def results() -> Iterator[Result]:
    """Both figures of starting up."""
    base = fresh("import httpx")
    yield compare("import and a client", fresh(CLIENT), "import httpx", base, 1.25, pairs=21)
    yield compare("import and one call on each of 20 resources", fresh(CALLS), "import httpx", base, 2.4, pairs=21)
