"""OpenTelemetry of a client's calls: a hook that makes a span of each call, and metrics of requests, repeats and waits.

Names and attributes are those of OpenTelemetry's semantic conventions for HTTP clients; what they lack begins with
`pinterest.`. One span covers a whole call with all its attempts, so `url.full`, which would name ids, is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from pinterest_async_overrides.common.extras import missing_extra
from pinterest_async_overrides.events.types import (
    Call,
    CallEnded,
    CallStarted,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    WaitEvent,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from pinterest_async_overrides.events.types import Event

_Attributes = dict[str, str | int | float]

_SCOPE: Final = "pinterest_async"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.27.0"
_PORTS: Final = {"http": 80, "https": 443}
# What the conventions recommend for the duration of HTTP requests.
_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
_WAITS: Final = (0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0, 900.0)


class _Open(NamedTuple):
    span: Span
    token: Token[Context]


class OpenTelemetry:
    """Spans and metrics of a client: `Pinterest(..., on_event=OpenTelemetry())`; needs the `otel` extra.

    `tracer_provider` and `meter_provider` are the global ones by default. A call's span is a client span named by its
    operation, and the current one while the call is under way; retries and waits are events of it. The metrics are
    `http.client.request.duration`, one for each request, `pinterest.client.retries`, `pinterest.client.wait.duration`
    and `pinterest.client.token.events`. One object serves any number of clients. Raises ConfigurationError where
    opentelemetry-api is not installed.
    """

    def __init__(
        self, *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        try:
            from opentelemetry.metrics import get_meter
            from opentelemetry.trace import get_tracer
        except ImportError:
            raise missing_extra("OpenTelemetry", "otel") from None
        self._tracer = get_tracer(_SCOPE, tracer_provider=tracer_provider, schema_url=_SCHEMA)
        meter = get_meter(_SCOPE, meter_provider=meter_provider, schema_url=_SCHEMA)
        self._durations = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._retries = meter.create_counter("pinterest.client.retries", "{retry}", "Calls made again after a failure.")
        self._waits = meter.create_histogram(
            "pinterest.client.wait.duration",
            "s",
            "How long calls were held back before they were sent.",
            explicit_bucket_boundaries_advisory=_WAITS,
        )
        self._tokens = meter.create_counter(
            "pinterest.client.token.events", "{event}", "What became of OAuth tokens: refreshed, adopted, failed."
        )
        self._open: dict[int, _Open] = {}
        self._servers: dict[str, tuple[_Attributes, str]] = {}

    def __call__(self, event: Event) -> None:
        """Record an event of a client."""
        match event:
            case CallStarted(call):
                self._start(call)
            case RequestEvent(call, attempt):
                if attempt > 1 and (known := self._open.get(call.number)) is not None:
                    known.span.set_attribute("http.request.resend_count", attempt - 1)
            case ResponseEvent(call):
                outcome = _outcome(event.status, event.error)
                self._durations.record(event.seconds, {**self._of(call), **outcome})
            case RetryEvent(call):
                self._retries.add(1, {**self._of(call), "error.type": event.error})
                what: _Attributes = {
                    "error.type": event.error,
                    "pinterest.attempt": event.attempt,
                    "pinterest.wait": event.wait,
                }
                self._note(call, "retry", what)
            case WaitEvent(call):
                self._waits.record(event.seconds, {**self._of(call), "pinterest.wait.reason": event.why})
                self._note(call, "wait", {"pinterest.wait": event.seconds, "pinterest.wait.reason": event.why})
            case CallEnded():
                self._end(event)
            case _:
                self._tokens.add(1, {"pinterest.token.event": event.kind})

    def _start(self, call: Call) -> None:
        from opentelemetry import context
        from opentelemetry.trace import SpanKind, set_span_in_context

        attributes = self._of(call)
        if call.ad_account_id is not None:
            attributes["pinterest.ad_account_id"] = call.ad_account_id
        span = self._tracer.start_span(call.operation, kind=SpanKind.CLIENT, attributes=attributes)
        # The end is reported in the same task, so that what is set here is taken back where it was set.
        self._open[call.number] = _Open(span, context.attach(set_span_in_context(span)))

    def _end(self, event: CallEnded) -> None:
        from opentelemetry import context
        from opentelemetry.trace import StatusCode

        known = self._open.pop(event.call.number, None)
        if known is None:
            return
        context.detach(known.token)
        for name, value in _outcome(event.status, event.error).items():
            known.span.set_attribute(name, value)
        if event.request_id is not None:
            known.span.set_attribute("pinterest.request_id", event.request_id)
        if event.error is not None:
            known.span.set_status(StatusCode.ERROR)
        known.span.end()

    def _note(self, call: Call, name: str, attributes: Mapping[str, str | int | float]) -> None:
        if (known := self._open.get(call.number)) is not None:
            known.span.add_event(name, attributes)

    def _of(self, call: Call) -> _Attributes:
        """Return a call's attributes with few values, fit for metrics."""
        server, prefix = self._servers.get(call.server) or self._find(call.server)
        return {
            "http.request.method": call.method,
            "url.template": prefix + call.path,
            "pinterest.operation": call.operation,
            "pinterest.rate_limit_category": call.rate_limit_category,
            **server,
        }

    def _find(self, base_url: str) -> tuple[_Attributes, str]:
        parts = urlsplit(base_url)
        address: _Attributes = {
            "server.address": parts.hostname or "",
            "server.port": parts.port or _PORTS.get(parts.scheme, 0),
        }
        self._servers[base_url] = address, parts.path
        return address, parts.path


def _outcome(status: int | None, error: str | None) -> _Attributes:
    outcome: _Attributes = {} if status is None else {"http.response.status_code": status}
    if error is not None:
        outcome["error.type"] = error if status is None or status < 400 else str(status)
    return outcome
