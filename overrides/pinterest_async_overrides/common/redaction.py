"""Redaction of secrets in text from elsewhere: an error's body, a line of a library's log."""

from __future__ import annotations

import re
from typing import Final

# An access, refresh or client token of Pinterest's.
_TOKEN: Final = re.compile(r"\b(pin[arc][_.])[A-Za-z0-9_\-.~+/=%]+")

# As headers are written in messages, in Python's tuples and in dicts.
_HEADER: Final = re.compile(
    r"""\b((?:proxy-)?authorization|(?:set-)?cookie)(\\?["']?\s*[:=,]\s*(?:b(?=["']))?\\?["']?)
    (?:(basic|bearer)\s+)?[^"'\r\n\\]+""",
    re.IGNORECASE | re.VERBOSE,
)

# In the query of a URL, a presigned one's among them, and in a form.
_PARAMETER: Final = re.compile(
    r"""(?:(?<=[?&;"'])|(?<!\S))(x-amz-[a-z-]+|x-goog-[a-z-]+|awsaccesskeyid|key-pair-id|signature|sig|policy|expires
    |token|code|state|access_token|refresh_token|conversion_access_token|client_secret|appsecret)=[^&\s"'<>\\]+""",
    re.IGNORECASE | re.VERBOSE,
)

_FIELD: Final = re.compile(
    r"""(["'](?:access_token|refresh_token|conversion_access_token|client_secret)\\?["']\s*:\s*\\?["'])[^"'\\]+""",
    re.IGNORECASE,
)


def mask_tokens(text: str) -> str:
    """Return the text with all that looks like a Pinterest token masked."""
    return _TOKEN.sub(r"\1***", text)


def mask_all(text: str) -> str:
    """Return the text without tokens, credentials in headers, secret fields, and what signs a URL."""
    text = _HEADER.sub(lambda found: f"{found[1]}{found[2]}{f'{found[3]} ' if found[3] else ''}***", text)
    return mask_tokens(_FIELD.sub(r"\1***", _PARAMETER.sub(r"\1=***", text)))
