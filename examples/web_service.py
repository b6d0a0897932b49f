"""ASGI service: one client for the lifetime of the service, shared by all requests.

    uvicorn examples.web_service:app

A framework takes the same function: `FastAPI(lifespan=lifespan)`. Here the ASGI messages are written out, so that the
example needs none. `GET /<ad account id>` returns the names of its campaigns.
"""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from pinterest_async import APIError, NotFoundError, Pinterest

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


@asynccontextmanager
async def lifespan(app: "App") -> AsyncGenerator[None]:
    """Open one client when the service starts, and close its connections when it stops."""
    async with Pinterest.from_env() as app.pinterest:
        yield


class App:
    """The service."""

    pinterest: Pinterest

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Handle one ASGI connection: the lifespan, or a request."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        status, body = await self.names(scope["path"].strip("/"))
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(body).encode()})

    async def names(self, ad_account_id: str) -> tuple[int, object]:
        """Return status and body: the campaigns' names, or what Pinterest refused."""
        try:
            return 200, [campaign.name async for campaign in self.pinterest.campaigns.list(ad_account_id)]
        except NotFoundError:
            return 404, {"error": "no such ad account"}
        except APIError as error:
            return 502, {"error": error.message, "request_id": error.request_id}

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        running: AbstractAsyncContextManager[None] = lifespan(self)
        async with running:
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


app = App()
