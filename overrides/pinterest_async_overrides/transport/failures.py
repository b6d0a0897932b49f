"""Boundary of the transport: every exception of a request without a usable reply becomes an error of the library.

Whatever httpx, aiohttp, asyncio, a codec or a defect raises leaves here as a TransportError or a DecodeError, without
traceback, cause or text that could show a token. One table for API calls, the token endpoint and storage.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from typing import Final

import httpx

from pinterest_async_overrides.common.error_response import scrub
from pinterest_async_overrides.common.redaction import mask_all
from pinterest_async_overrides.errors import DecodeError, TransportError

NOTHING_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""What is raised before any byte of the request left: even a write can be tried again."""

_HOPELESS: Final = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)
# What OpenSSL calls a certificate or a protocol that one of the two sides refuses.
_TLS_REFUSED: Final = re.compile(
    r"CERTIFICATE|UNKNOWN_CA|PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|WRONG_VERSION_NUMBER|NO_SHARED_CIPHER"
    r"|HANDSHAKE_FAILURE|NO_PROTOCOLS_AVAILABLE"
)
_STATUS: Final = re.compile(r"([45]\d\d)\b")
_PASSING: Final = frozenset({408, 425, 429})  # of a proxy's 4xx, those that may go away by themselves
_NO_SUCH_NAME: Final = frozenset(
    number for name in ("EAI_NONAME", "EAI_NODATA") if (number := getattr(socket, name, None)) is not None
)


class Unexpected(httpx.RequestError):
    """Exception that no transport should raise, by its class and the function it came from.

    Its text is not shown: it may hold anything of a request or a reply.
    """

    def __init__(self, error: Exception) -> None:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        code = trace.tb_frame.f_code if trace is not None else None
        raised = f" in {code.co_name} ({code.co_filename.rpartition('/')[2]})" if code is not None else ""
        super().__init__(f"an unexpected {type(error).__name__}{raised}")


def failure_of(
    error: Exception, *, method: str, path: str, secrets: tuple[str, ...] = (), sent: bool = True
) -> TransportError | DecodeError:
    """Return the error of a failed request; `sent` says whether bytes of it had left, for exceptions that do not.

    `worth_repeating` is false for what cannot succeed later: a certificate or a proxy that refuses, an invalid address,
    an unexpected exception. A name that does not exist is tried once more.
    """
    where = f"{method} {path}"
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"{where}: the reply cannot be read: {error}", method=method, path=path)
    if isinstance(error, OSError):  # TimeoutError and ConnectionError are among them
        error = httpx.NetworkError(f"{type(error).__name__}: {error}")
    if not isinstance(error, httpx.RequestError):
        error = Unexpected(error)
    if isinstance(error, Unexpected):
        message = f"{where}: no usable reply came: {error}"
        return TransportError(message, method=method, path=path, sent=sent, worth_repeating=False)
    chain = list(_chain(error))
    what = mask_all(scrub(str(error) or type(error).__name__, secrets))
    hopeless = isinstance(error, _HOPELESS) or _tls_refused(chain)
    if isinstance(error, httpx.ProxyError):
        status = int(found[1]) if (found := _STATUS.match(what)) else None
        if status is not None:
            hopeless = status < 500 and status not in _PASSING
            what = f"the proxy, not Pinterest, refused it: {what}{_proxy_hint(status)}"
        what = f"not sent: {what}"
    else:
        what = f"no reply came: {what}"
    failure = TransportError(
        f"{where}: {what}",
        method=method,
        path=path,
        sent=not isinstance(error, NOTHING_SENT),
        worth_repeating=not hopeless,
    )
    if any(isinstance(cause, socket.gaierror) and cause.errno in _NO_SUCH_NAME for cause in chain):
        failure.most_repeats = 1
    return failure


def _tls_refused(chain: list[BaseException]) -> bool:
    if any(isinstance(error, ssl.SSLCertVerificationError) for error in chain):
        return True
    return any("SSL" in (text := str(error)) and _TLS_REFUSED.search(text) for error in chain)


def _proxy_hint(status: int) -> str:
    return " (give it credentials: http://user:password@host:port)" if status == 407 else ""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the error and its causes; aiohttp keeps the system's error in an attribute."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        inner = getattr(error, "os_error", None)
        if isinstance(inner, BaseException):
            yield inner
        error = error.__cause__ or error.__context__
