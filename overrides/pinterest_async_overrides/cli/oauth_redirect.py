"""OAuth redirect listener: a server on localhost for the request with the authorization code."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from html import escape
from typing import Final
from urllib.parse import parse_qs, urlsplit

from pinterest_async_overrides.cli.exit import Failed

_LONGEST: Final = 16 * 1024
_PATIENCE: Final = 10.0

_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - pinterest-async</title>
<link rel="icon" href="data:,">
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 17px/1.6 system-ui, sans-serif; margin: 18vh auto 0; max-width: 30rem; padding: 0 1.5rem; }}
h1 {{ font-size: 1.4rem; margin-bottom: .3rem; }}
p {{ opacity: .8; }}
</style>
</head>
<body><h1>{title}</h1><p>{text}</p></body>
</html>
"""


@dataclass(slots=True)
class Redirect:
    """Redirect target of a login. `uri` is the redirect URI, which the app must have registered exactly."""

    uri: str
    received: asyncio.Future[str] = field(repr=False)

    async def address(self, timeout: float) -> str:
        """Return the full URL of the redirect; raise Failed after `timeout` seconds without one."""
        try:
            async with asyncio.timeout(timeout):
                return await self.received
        except TimeoutError:
            raise Failed(f"nobody came back from Pinterest within {timeout:.0f} seconds: log in again") from None


@asynccontextmanager
async def listening(port: int, accepts: Callable[[str], bool]) -> AsyncGenerator[Redirect]:
    """Listen on localhost within the block (port 0: any free one); raise Failed if the port is taken.

    `accepts` returns whether a URL belongs to this login: others (such as a tab of an earlier one) get an error page,
    and the wait continues.
    """
    redirect = Redirect("", asyncio.get_running_loop().create_future())

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
            address, reply = _judged(head, redirect.uri, accepts)
            writer.write(reply)
            await writer.drain()
            if address is not None and not redirect.received.done():
                redirect.received.set_result(address)
        except (TimeoutError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            pass  # not a request of a browser: keep waiting
        except asyncio.CancelledError:
            pass  # the log-in is over, and asyncio would log the connection that was still open
        finally:
            writer.close()

    with ExitStack() as stack:
        server = await _listen(answer, "127.0.0.1", port)
        # Closed and not waited for: a browser may hold a connection open that it never uses.
        stack.callback(server.close)
        port = server.sockets[0].getsockname()[1]
        # A browser may take `localhost` for the one address or for the other; not every machine has this one.
        with suppress(OSError):
            stack.callback((await _listen(answer, "::1", port)).close)
        redirect.uri = f"http://localhost:{port}/"
        yield redirect


_Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def _listen(answer: _Answer, host: str, port: int) -> asyncio.Server:
    try:
        return await asyncio.start_server(answer, host, port, limit=_LONGEST)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise Failed(
            f"port {port} of this machine is taken: end what listens there (another log-in?), or choose another one "
            "with --port and register its address with your app"
        ) from None


def _judged(head: bytes, uri: str, accepts: Callable[[str], bool]) -> tuple[str | None, bytes]:
    """Return the URL of a request, None if it does not belong to this login, and the reply to it."""
    method, _, rest = head.split(b"\r\n", 1)[0].decode("latin-1").partition(" ")
    target = urlsplit(rest.partition(" ")[0])
    query = parse_qs(target.query)
    if method != "GET" or target.path != "/" or not query.keys() & {"code", "error"}:
        return None, _reply("404 Not Found", "Nothing here", "A log-in comes back here from Pinterest, nothing else.")
    address = f"{uri}?{target.query}"
    if not accepts(address):
        message = "The terminal waits for another one. Start it again."
        return None, _reply("400 Bad Request", "Not this log-in", message)
    if "code" not in query:
        message = f"Pinterest says: {query['error'][-1][:100]}. You may close this window."
        return address, _reply("200 OK", "Not logged in", message)
    return address, _reply("200 OK", "Back to the terminal", "It says how the log-in ended. You may close this window.")


def _reply(status: str, title: str, text: str) -> bytes:
    page = _PAGE.format(title=escape(title), text=escape(text)).encode()
    headers = (
        f"HTTP/1.1 {status}",
        "content-type: text/html; charset=utf-8",
        f"content-length: {len(page)}",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
        "content-security-policy: default-src 'none'; img-src data:; style-src 'unsafe-inline'",
        "connection: close",
    )
    return "\r\n".join([*headers, "", ""]).encode() + page
