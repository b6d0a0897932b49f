"""Error of a reply: its class, message and details, the seconds to wait, and a hint; secrets masked."""

from __future__ import annotations

import codecs
import math
import re
import time
from datetime import UTC
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.common.redaction import mask_tokens
from pinterest_async_overrides.errors import SNIPPET, APIError, class_for

if TYPE_CHECKING:
    import httpx

# Observed in live traffic: `Retry-After` is usually absent, and a message may be all that says how long.
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?")
_SECONDS_IN_MESSAGE = re.compile(rf"retry after ({_NUMBER.pattern}) second", re.IGNORECASE)

# How much of a body is looked at for a snippet, how long a message may be, how deep details may go.
_READ, _LONGEST_MESSAGE, _DEEPEST = 4096, 2000, 20
_LARGEST_CODE = 2**31
_CHARSETS = frozenset({"utf-8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252", "cp1252"})

_HINTS: dict[tuple[int, int | None], str] = {
    (401, 2): "the token is expired, revoked or of the other environment: production and sandbox tokens differ",
    (401, 3): "the token lacks a scope that this operation needs: see OPERATIONS[...].scopes",
    (401, 283): "the refresh token or the authorization code is no longer good: authorise the app again",
    (403, 29): "the app has trial access, or the feature is in beta: ask Pinterest for standard access",
    (407, None): "a proxy, not Pinterest, asks for credentials: http://user:password@host:port",
    (405, None): "updates of Pinterest's entities are PATCH, not POST",
}


def error_for(response: httpx.Response, *, method: str, path: str, secrets: tuple[str, ...] = ()) -> APIError:
    """Return the error of a reply of 300 or above. `secrets` never show in its message, nor does any Pinterest token.

    Any body does: one that is no JSON, in an unknown charset, nested too deep or without an end comes as a snippet.
    """
    body = _json(response.content)
    code = body.get("code")
    message = body.get("message")
    if not isinstance(message, str) or not message:
        message = snippet(text_of(response), secrets)
    # Observed live: what a block for spam is called may stand in the detail alone.
    if isinstance(detail := body.get("message_detail"), str) and detail and detail not in message:
        message = f"{message} ({detail})"
    code = code if isinstance(code, int) and not isinstance(code, bool) and abs(code) < _LARGEST_CODE else None
    return class_for(response.status_code)(
        scrub(message, secrets)[:_LONGEST_MESSAGE],
        status=response.status_code,
        code=code,
        request_id=response.headers.get("x-pinterest-rid"),
        retry_after=_retry_after(response, message),
        method=method,
        path=path,
        hint=_hint(response, code),
        details=_scrubbed(body.get("details"), secrets),
        response=response,
    )


def _hint(response: httpx.Response, code: int | None) -> str | None:
    if 300 <= response.status_code < 400:
        where = redirected_to(response.headers)
        return f"a redirect{where}, which is not followed, for the token would go along: check base_url"
    return _HINTS.get((response.status_code, code)) or _HINTS.get((response.status_code, None))


def redirected_to(headers: httpx.Headers) -> str:
    """Return the host that a redirect names, no more of it: the rest may hold what is secret."""
    import httpx

    try:
        host = httpx.URL(headers.get("location", "")).host
    except (httpx.InvalidURL, ValueError):
        host = ""
    return f" to {host}" if host else ""


def _json(content: bytes) -> dict[str, Any]:
    """Return the object that a body is; an empty one for any other body."""
    import msgspec

    try:
        return msgspec.json.decode(content.removeprefix(codecs.BOM_UTF8), type=dict[str, Any])
    except (msgspec.MsgspecError, ArithmeticError, MemoryError):
        return {}
    except UnicodeDecodeError:  # a byte that is no UTF-8 costs that character, not the rest
        return _json(content.decode("utf-8", "replace").encode())
    except (RecursionError, ValueError):
        return {}


def text_of(response: httpx.Response) -> str:
    """Return the beginning of a body as text; whatever charset it claims, this never fails.

    httpx takes any codec of Python's by its name, among them some that are none of text, or raise.
    """
    content = response.content[:_READ]
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    claimed = response.headers.get("content-type", "").lower().partition("charset=")[2].strip(" \"';")
    return content.decode(claimed if claimed in _CHARSETS else "utf-8-sig", "replace")


def snippet(text: str, secrets: tuple[str, ...] = ()) -> str:
    """Return the beginning of a text on one line, masked before it is cut: half a token would not be seen as one."""
    text = scrub(" ".join(text.split()), secrets)
    if not text:
        return "a reply without a body"
    return text if len(text) <= SNIPPET else f"{text[:SNIPPET]}…"


def scrub(text: str, secrets: tuple[str, ...]) -> str:
    """Return the text with the given secrets, and all that looks like a Pinterest token, masked."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return mask_tokens(text)


def _scrubbed(value: Any, secrets: tuple[str, ...], depth: int = 0) -> Any:
    """Return a JSON value with the secrets in its texts masked; what is nested deeper than any reply is left out."""
    if isinstance(value, str):
        return scrub(value, secrets)
    if depth > _DEEPEST and (is_list(value) or is_object(value)):
        return "…"
    if is_list(value):
        return [_scrubbed(inner, secrets, depth + 1) for inner in value]
    if is_object(value):
        return {scrub(name, secrets): _scrubbed(inner, secrets, depth + 1) for name, inner in value.items()}
    return value


def _retry_after(response: httpx.Response, message: str) -> float | None:
    """Return the seconds to wait: `Retry-After`, else the message's, else the reset header of a 429."""
    retry_after = response.headers.get("retry-after")
    if (seconds := _seconds(retry_after)) is not None:
        return seconds
    if retry_after and (seconds := _seconds_until(retry_after, response.headers.get("date"))) is not None:
        return seconds
    if found := _SECONDS_IN_MESSAGE.search(message):
        return _seconds(found.group(1))
    return _seconds(response.headers.get("x-ratelimit-reset")) if response.status_code == 429 else None


def _seconds_until(date: str, sent: str | None) -> float | None:
    """Return the seconds from the reply's own `Date`, else from now, to an HTTP date; None for an invalid one."""
    until, now = _moment(date), _moment(sent or "")
    if until is None:
        return None
    # By the server's clock where it tells: ours may be off by more than the wait.
    seconds = until - (now if now is not None else time.time())
    return seconds if seconds > 0 else None


def _moment(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        # HTTP's dates are in GMT, whatever they say.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError):  # the parser raises what it likes
        return None


def _seconds(header: str | None) -> float | None:
    """Return a header's seconds; None for an invalid number (a date, `nan`, a negative one)."""
    # Not float() alone: it reads digits of any script, and `1_000`.
    if not _NUMBER.fullmatch(text := (header or "").strip()):
        return None
    seconds = float(text)
    return seconds if math.isfinite(seconds) else None
