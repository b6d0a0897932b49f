from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.token_revocation_request_token_type_hint import TokenRevocationRequestTokenTypeHint


@model
class TokenRevocationRequest(Model):
    """The body of `oauth.revoke`."""

    token: str
    token_type_hint: TokenRevocationRequestTokenTypeHint | str | None = None
