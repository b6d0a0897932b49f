"""Parser of token endpoint replies; lenient, since a new refresh token in a broken reply must not be lost."""

from __future__ import annotations

import re
from typing import Any, Final

from pinterest_async_overrides.auth.token import Token, json_object, number

_KEPT: Final = ("response_type",)
_PAIR: Final = re.compile(rb'"(access_token|refresh_token)"\s*:\s*"([!#-\[\]-~]+)"')


def read_token(content: bytes, base: Token | None, now: float) -> Token:
    """Return the token of a raw reply; `base` is the token it renews, or what was requested.

    Replies need carry no more than the access token, its life and its type (5.28): a refresh token, scopes and the kind
    of grant that the reply lacks are those of `base`. `access_token` is empty where the reply has none.
    """
    fields = _fields(content)
    life, refresh_life = number(fields.get("expires_in")), number(fields.get("refresh_token_expires_in"))
    if "expires_at" not in fields and life is not None and life > 0:
        fields["expires_at"] = now + life
    if "refresh_token_expires_at" not in fields and refresh_life is not None and refresh_life > 0:
        fields["refresh_token_expires_at"] = now + refresh_life
    token = Token.from_fields(fields)
    if base is None:
        return token
    unchanged = token.refresh_token is None
    ends = token.refresh_token_expires_at
    return Token(
        token.access_token,
        base.refresh_token if unchanged else token.refresh_token,
        token.expires_at,
        base.refresh_token_expires_at if unchanged and ends is None else ends,
        token.scopes or base.scopes,
        {**{name: base.extras[name] for name in _KEPT if name in base.extras}, **token.extras},
    )


def _fields(content: bytes) -> dict[str, Any]:
    if (fields := json_object(content)) is not None:
        return fields
    # Cut or spoilt on its way: what was whole in it still counts, for the server has rotated.
    return {found[1].decode(): found[2].decode() for found in _PAIR.finditer(content)}
