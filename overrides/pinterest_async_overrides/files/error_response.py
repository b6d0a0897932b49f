"""Error replies of storage: expired link, clock skew, wrong signature, a web filter's page, or another refusal."""

from __future__ import annotations

import datetime
import re
import time
from email.utils import parsedate_to_datetime
from typing import Final

import httpx

from pinterest_async_overrides.common.error_response import redirected_to, scrub
from pinterest_async_overrides.errors import SNIPPET, ClockSkewError, LinkExpiredError, StorageError
from pinterest_async_overrides.files.presigned_url import Link

# S3's errors also hold the string that was signed and the signature, so: these elements and nothing else.
_CODE: Final = re.compile(rb"<Code>([^<]{1,200})</Code>")
_MESSAGE: Final = re.compile(rb"<Message>([^<]{1,2000})</Message>")
_SERVER_TIME: Final = re.compile(rb"<ServerTime>([^<]{1,40})</ServerTime>")
_EXPIRED: Final = re.compile(r"\bexpired\b", re.IGNORECASE)
_PAGE: Final = re.compile(rb"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_REFUSED: Final = frozenset({400, 401, 403, 404})
_TRANSIENT: Final = frozenset({408, 429})

_HINTS: Final = {
    "SignatureDoesNotMatch": "the link or its fields were changed on their way here; a new link will not help",
    "NoSuchKey": "nothing is stored under this link",
}


def refusal(method: str, link: Link, status: int, headers: httpx.Headers, body: bytes) -> StorageError:
    """Return the error that a reply is. Its text shows nothing that the link is signed with.

    LinkExpiredError only where the reply says so: 410, S3's ExpiredToken, a message with "expired", or a bare
    AccessDenied to a link whose own end has passed by the server's clock. ClockSkewError for RequestTimeTooSkewed.
    """
    code, message = _element(_CODE, body, link), _element(_MESSAGE, body, link)
    known = ": ".join(part.rstrip(".") for part in (code, message) if part)
    kind: type[StorageError] = StorageError
    hint = _HINTS.get(code or "", "")
    skew: float | None = None
    if 300 <= status < 400:
        known = f"a redirect{redirected_to(headers)}; redirects of a link are not followed"
    elif code == "RequestTimeTooSkewed":
        kind, skew = ClockSkewError, _skew(headers, body)
        hint = f"{_spoken(skew)}; set the clock, a new link will not help"
    elif _says_expired(status, code, message) or _past_its_end(status, code, link, headers):
        kind, hint = LinkExpiredError, "the link is no longer good: ask for a new one"
    elif code is None and (_PAGE.match(body) or headers.get("content-type", "").startswith("text/html")):
        hint = "a web page, not storage's answer: is there a proxy or web filter in between?"
    text = f"{method} {link.shown}: {status}{f': {known}' if known else ''}{f'; {hint}' if hint else ''}"
    error = kind(text, status=status, code=code, method=method, url=link.shown)
    if isinstance(error, ClockSkewError):
        error.skew = skew
    return error


def transient(error: StorageError) -> bool:
    """Return whether the same request may succeed in a moment."""
    return error.status >= 500 or error.status in _TRANSIENT


def _says_expired(status: int, code: str | None, message: str | None) -> bool:
    if status == 410 or (code == "ExpiredToken" and status < 500):
        return True
    return status in _REFUSED and message is not None and _EXPIRED.search(message) is not None


def _past_its_end(status: int, code: str | None, link: Link, headers: httpx.Headers) -> bool:
    """Return whether storage denies access, without a reason, to a link whose time is over: CloudFront gives none."""
    end = link.expires_at() if status == 403 and code == "AccessDenied" else None
    return end is not None and (_server_time(headers) or time.time()) >= end


def _skew(headers: httpx.Headers, body: bytes) -> float | None:
    """Seconds that this machine's clock is ahead of the server's; None where the reply does not tell its time."""
    server = _server_time(headers, body)
    return None if server is None else time.time() - server


def _spoken(skew: float | None) -> str:
    if skew is None:
        return "this machine's clock is wrong"
    return f"this machine's clock is {abs(skew):,.0f} s {'ahead of' if skew > 0 else 'behind'} the server's"


def _server_time(headers: httpx.Headers, body: bytes = b"") -> float | None:
    found = _SERVER_TIME.search(body)
    for read, text in (
        (datetime.datetime.fromisoformat, found[1].decode("ascii", "replace") if found else ""),
        (parsedate_to_datetime, headers.get("date", "")),
    ):
        try:
            moment = read(text)
            return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp()
        except (ValueError, OverflowError, TypeError, IndexError, AttributeError):
            continue
    return None


def _element(element: re.Pattern[bytes], body: bytes, link: Link) -> str | None:
    found = element.search(body)
    return scrub(found[1].decode("utf-8", "replace"), link.secrets())[:SNIPPET] if found else None
