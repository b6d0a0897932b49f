"""Spans and metrics as OpenTelemetry's own SDK receives them, of calls to the local Pinterest."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from pinterest_async import (
    NotFoundError,
    OpenTelemetry,
    Pinterest,
    RequestEvent,
    RetryEvent,
    RetryPolicy,
    TransportError,
)
from pinterest_async.testing import LocalPinterest, faults

QUICK = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=20)


class Collected:
    """What the SDK was given."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        self.hook = OpenTelemetry(
            tracer_provider=self.tracer_provider, meter_provider=MeterProvider(metric_readers=[self._reader])
        )

    def spans(self) -> list[ReadableSpan]:
        return list(self._spans.get_finished_spans())

    def points(self, name: str) -> list[tuple[Any, dict[str, Any]]]:
        """Each point of a metric: its sum, or the number of its measurements, and its attributes."""
        data: Any = self._reader.get_metrics_data()
        return [
            (getattr(point, "value", getattr(point, "count", None)), dict(point.attributes))
            for of_resource in (data.resource_metrics if data else ())
            for of_scope in of_resource.scope_metrics
            for metric in of_scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def collected() -> Collected:
    return Collected()


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=2, pins=3, boards=3) as local:
        yield local


@pytest.fixture
async def pinterest(local: LocalPinterest, collected: Collected) -> AsyncIterator[Pinterest]:
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, on_event=collected.hook) as pinterest:
        yield pinterest


async def test_a_call_is_a_client_span(local: LocalPinterest, pinterest: Pinterest, collected: Collected) -> None:
    [account] = local.ad_account_ids
    await pinterest.campaigns.list(account)
    [span] = collected.spans()
    assert (span.name, span.kind, span.status.status_code) == ("campaigns/list", SpanKind.CLIENT, StatusCode.UNSET)
    attributes = dict(span.attributes or {})
    assert attributes.pop("pinterest.request_id")
    assert attributes == {
        "http.request.method": "GET",
        "url.template": "/v5/ad_accounts/{ad_account_id}/campaigns",
        "server.address": "127.0.0.1",
        "server.port": urlsplit(local.url).port,
        "http.response.status_code": 200,
        "pinterest.operation": "campaigns/list",
        "pinterest.rate_limit_category": "ads_read",
        "pinterest.ad_account_id": account,
    }
    [(count, of)] = collected.points("http.client.request.duration")
    assert count == 1
    assert of["http.response.status_code"] == 200
    assert "pinterest.ad_account_id" not in of  # as many values as accounts: too many for a metric


async def test_repeats_are_events_of_the_one_span(
    local: LocalPinterest, pinterest: Pinterest, collected: Collected
) -> None:
    local.fail("boards/list", 2, faults.status(503))
    await pinterest.boards.list()
    assert len(local.fired) == 2
    [span] = collected.spans()
    attributes = dict(span.attributes or {})
    assert attributes["http.request.resend_count"] == 2
    assert attributes["http.response.status_code"] == 200
    assert "error.type" not in attributes
    assert [(event.name, (event.attributes or {})["error.type"]) for event in span.events] == [
        ("retry", "ServerError"),
        ("retry", "ServerError"),
    ]
    [(retries, of)] = collected.points("pinterest.client.retries")
    assert (retries, of["error.type"]) == (2, "ServerError")
    counts = {of["http.response.status_code"]: count for count, of in collected.points("http.client.request.duration")}
    assert counts == {503: 2, 200: 1}


async def test_errors_are_told_by_status_or_by_class(
    local: LocalPinterest, pinterest: Pinterest, collected: Collected
) -> None:
    with pytest.raises(NotFoundError):
        await pinterest.pins.get("1")
    with local.down(), pytest.raises(TransportError):
        await pinterest.with_options(retry=RetryPolicy(attempts=1)).pins.get("1")
    refused, lost = collected.spans()
    assert refused.status.status_code == lost.status.status_code == StatusCode.ERROR
    assert (refused.attributes or {})["error.type"] == "404"
    assert (lost.attributes or {})["error.type"] == "TransportError"
    assert "http.response.status_code" not in (lost.attributes or {})


async def test_waits_are_events_and_are_measured(local: LocalPinterest, collected: Collected) -> None:
    throttled = asyncio.Event()

    def listen(event: object) -> None:
        if isinstance(event, RetryEvent):
            throttled.set()

    local.fail("boards/list", 1, faults.throttled(0.1))
    async with Pinterest("pina_test", base_url=local.url, on_event=[collected.hook, listen]) as pinterest:
        first = asyncio.ensure_future(pinterest.boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
        await throttled.wait()
        await pinterest.pins.list()
        await first
    waits = {str(of["pinterest.operation"]): of for _, of in collected.points("pinterest.client.wait.duration")}
    assert waits["pins/list"]["pinterest.wait.reason"] == "pause"
    [span] = [span for span in collected.spans() if span.name == "pins/list"]
    assert [event.name for event in span.events] == ["wait"]


async def test_calls_side_by_side_have_each_their_own_span(
    local: LocalPinterest, pinterest: Pinterest, collected: Collected
) -> None:
    tracer = collected.tracer_provider.get_tracer("the test")

    async def work(number: int) -> None:
        with tracer.start_as_current_span(f"work {number}") as mine:
            await pinterest.boards.list(page_size=1 + number)
            assert trace.get_current_span() is mine
            await pinterest.pins.list()
            assert trace.get_current_span() is mine

    await asyncio.gather(*(work(number) for number in range(20)))
    spans = collected.spans()
    works = {span.context.span_id: span for span in spans if span.context and span.name.startswith("work")}
    calls = [span for span in spans if span.kind is SpanKind.CLIENT]
    assert (len(works), len(calls)) == (20, 40)
    for call in calls:
        assert call.parent
        assert call.context
        work_span = works[call.parent.span_id]
        assert work_span.context
        assert call.context.trace_id == work_span.context.trace_id
    assert sorted(call.parent.span_id for call in calls if call.parent) == sorted([*works, *works])


async def test_the_span_is_the_current_one_while_the_call_is_under_way(
    local: LocalPinterest, collected: Collected
) -> None:
    current: list[trace.Span] = []

    def look(event: object) -> None:
        current.append(trace.get_current_span())

    async with Pinterest("pina_test", base_url=local.url, on_event=[collected.hook, look]) as pinterest:
        await pinterest.boards.list()
    [span] = collected.spans()
    assert [one.get_span_context() == span.context for one in current] == [True, True, True, False]


async def test_a_cancelled_call_ends_its_span(local: LocalPinterest, collected: Collected) -> None:
    sent = asyncio.Event()

    def listen(event: object) -> None:
        if isinstance(event, RequestEvent):
            sent.set()

    local.fail("boards/list", 1, faults.late(30))
    async with Pinterest("pina_test", base_url=local.url, on_event=[collected.hook, listen]) as pinterest:
        call = asyncio.ensure_future(pinterest.boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
        await sent.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.sleep(0)  # aiohttp closes its socket in the loop's next turn
    [span] = collected.spans()
    assert (span.attributes or {})["error.type"] == "CancelledError"
    assert span.status.status_code == StatusCode.ERROR


def test_without_opentelemetry_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = sys.modules['opentelemetry.metrics'] = None\n"
        "from pinterest_async import ConfigurationError, OpenTelemetry\n"
        "try: OpenTelemetry()\n"
        "except ConfigurationError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "OpenTelemetry needs the otel extra: pip install 'pinterest-async[otel]'"
