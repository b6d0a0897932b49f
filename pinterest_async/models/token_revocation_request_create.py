from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.token_type_hint import TokenTypeHint


@model
class TokenRevocationRequestCreate(Model):
    """The body of `oauth.revoke`."""

    token: str
    token_type_hint: TokenTypeHint | str | None = None
