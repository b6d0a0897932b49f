"""ASGI app of the local Pinterest, for another server or transport.

Network faults need the package's own server: here a scripted fault is only its status and body, and one without these
raises ConnectionError.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from pinterest_async_overrides.testing.http.messages import Request
from pinterest_async_overrides.testing.main_port import MainPort
from pinterest_async_overrides.testing.service import Service

Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class App:
    """An ASGI app over a service: `App(LocalPinterest(seed=7).service)`."""

    def __init__(self, service: Service) -> None:
        self._port = MainPort(service)

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            raise NotImplementedError(f"no {scope['type']} here")

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return

    async def _http(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        target = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        if scope["query_string"]:
            target += f"?{scope['query_string'].decode('latin-1')}"
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        reply = self._port.answer(Request(scope["method"], target, headers, bytes(body)))
        if reply.fault is not None and reply.fault.silent:
            raise ConnectionError(f"scripted fault: {reply.fault.name}")
        headers = dict(reply.headers)
        if reply.body:
            headers |= {"content-type": reply.content_type}
        if reply.status != 204:
            headers |= {"content-length": str(len(reply.body))}
        encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": encoded})
        await send({"type": "http.response.body", "body": reply.body})
