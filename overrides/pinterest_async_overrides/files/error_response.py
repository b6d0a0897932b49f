"""Decides what a storage service's answer means: done, the link is no longer good, or another error."""

from __future__ import annotations

import re
from typing import Final

import httpx

from pinterest_async_overrides.common.error_response import redirected_to, scrub
from pinterest_async_overrides.errors import SNIPPET, LinkExpiredError, StorageError
from pinterest_async_overrides.files.presigned_url import Link

# S3's errors also hold the string that was signed and the signature, so: these two elements and nothing else.
_CODE: Final = re.compile(rb"<Code>([^<]{1,200})</Code>")
_MESSAGE: Final = re.compile(rb"<Message>([^<]{1,2000})</Message>")
_GONE: Final = frozenset({403, 404, 410})
_TRANSIENT: Final = frozenset({408, 429})


def refusal(method: str, link: Link, status: int, headers: httpx.Headers, body: bytes) -> StorageError:
    """The error that an answer is. Its text shows nothing that the link is signed with."""
    code, message = _said(_CODE, body, link), _said(_MESSAGE, body, link)
    known = ": ".join(part.rstrip(".") for part in (code, message) if part)
    if 300 <= status < 400:
        known = f"a redirect{redirected_to(headers)}; redirects of a link are not followed"
    kind = LinkExpiredError if status in _GONE else StorageError
    hint = "; the link is no longer good: ask for a new one" if kind is LinkExpiredError else ""
    text = f"{method} {link.shown}: {status}{f': {known}' if known else ''}{hint}"
    return kind(text, status=status, code=code, method=method, url=link.shown)


def transient(error: StorageError) -> bool:
    """Whether the same request may well succeed in a moment."""
    return error.status >= 500 or error.status in _TRANSIENT


def _said(element: re.Pattern[bytes], body: bytes, link: Link) -> str | None:
    found = element.search(body)
    return scrub(found[1].decode("utf-8", "replace"), link.secrets())[:SNIPPET] if found else None
