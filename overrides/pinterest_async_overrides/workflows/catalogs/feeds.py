"""`workflows.feeds`: ingest a feed, wait for the end, and return what was rejected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pinterest_async.model import plain
from pinterest_async_overrides.errors import APIError
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call, pager
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.once import Once
from pinterest_async_overrides.workflows.waiting import poll


@dataclass(frozen=True, slots=True)
class FeedIssue:
    """Item of a feed that has errors: its id (None without one), its number in the feed, and the errors' names."""

    item_id: str | None
    item_number: int
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FeedResult:
    """Result of an ingestion; true if it COMPLETED and accepted every product.

    original, ingested: how many products the feed had and how many were accepted; None where Pinterest does not say.
    errors: number of occurrences by error, of the file and of its items.
    issues: sample items; Pinterest shows up to twenty for each error.
    """

    id: str
    feed_id: str
    status: str
    original: int | None
    ingested: int | None
    errors: Mapping[str, int] = field(default_factory=dict[str, int])
    issues: tuple[FeedIssue, ...] = ()

    @property
    def rejected(self) -> int | None:
        """Return how many products were not accepted; None where Pinterest does not say."""
        return None if self.original is None or self.ingested is None else self.original - self.ingested

    def __bool__(self) -> bool:
        return self.status == "COMPLETED" and not self.rejected


class Feeds:
    """Feeds of catalogs."""

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def ingest(
        self, feed_id: str, *, ad_account_id: str | None = None, journal: Given = None, deadline: float = 3600.0
    ) -> FeedResult:
        """Ingest a feed now, wait until that has ended, and return what was rejected; the feed keeps its own schedule.

        Pinterest opens this call to selected apps only. After a lost reply, the feed's processing results show whether
        the ingestion was started. A FAILED ingestion is a result as well. Raises JobFailed if the deadline passes.
        """
        place = {"feed_id": feed_id} | ({"ad_account_id": ad_account_id} if ad_account_id is not None else {})

        async def send() -> Any:
            return plain(await call(self._client, "feeds/ingest", place))

        before: list[str] = []

        async def find(since: float) -> Any:
            return next((result for result in await self._results(place) if str(result["id"]) not in before), None)

        async with opened(journal) as book:
            once = Once(f"feeds/ingest {feed_id}", book, self._clock)
            identity = await once.known(feed_id)
            before = await once.known("before") or []
            if identity is None or identity == await once.known("ended"):
                if not await once.pending(feed_id):
                    before = [str(result["id"]) for result in await self._results(place)]
                    await once.note("before", before)
                begun = await once.write(feed_id, send, find, lambda result: str(result["id"]))
                identity = str(begun["id"])
            result = await self._ended(place, str(identity), set(before), deadline)
            await once.note("ended", identity)
        issues = await self._issues(place, str(result["id"]))
        return _result(feed_id, result, issues)

    async def _results(self, place: dict[str, str]) -> list[dict[str, Any]]:
        """Return the latest processing results of the feed: one page, since this list has no working bookmark yet."""
        page = await call(self._client, "feed_processing_results/list", {**place, "page_size": 250})
        return [plain(result) for result in page.items]

    async def _ended(self, place: dict[str, str], identity: str, before: set[str], deadline: float) -> Any:
        async def check() -> tuple[str | None, Any]:
            results = await self._results(place)
            own_results = [result for result in results if str(result["id"]) == identity]
            state: str | None = None
            for result in own_results or [result for result in results if str(result["id"]) not in before]:
                state = result.get("status")
                if state in ("COMPLETED", "FAILED"):
                    return state, result
            return state, None

        return await poll(self._clock, check, kind="feed", id=identity, deadline=deadline)

    async def _issues(self, place: dict[str, str], result: str) -> tuple[FeedIssue, ...]:
        arguments = {key: value for key, value in place.items() if key != "feed_id"}
        arguments |= {"processing_result_id": result}
        found: list[FeedIssue] = []
        try:
            async for item in pager(self._client, "items_issues/list", arguments).items():
                issue: dict[str, Any] = plain(item)
                shown: dict[str, Any] = issue.get("errors") or {}
                errors = tuple(name for name, value in shown.items() if value is not None)
                if errors:
                    found.append(FeedIssue(issue.get("item_id"), int(issue.get("item_number") or 0), errors))
        except APIError as error:
            if error.status not in (404, 501):  # other catalogs than retail have none
                raise
        return tuple(found)


def _result(feed_id: str, shown: dict[str, Any], issues: tuple[FeedIssue, ...]) -> FeedResult:
    counts: dict[str, Any] = shown.get("product_counts") or {}
    errors: dict[str, int] = {}
    for part in ("ingestion_details", "validation_details"):
        details: dict[str, Any] = shown.get(part) or {}
        found: dict[str, Any] = details.get("errors") or {}
        for name, count in found.items():
            if isinstance(count, int) and count:
                errors[name] = errors.get(name, 0) + count
    return FeedResult(
        str(shown["id"]), feed_id, str(shown["status"]), counts.get("original"), counts.get("ingested"), errors, issues
    )
