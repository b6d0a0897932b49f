from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.token_grant_type import TokenGrantType


@model
class OauthAccessToken(Model):
    """The reply of `oauth.token`.

    Fields:
        access_token: Set by Pinterest.
        expires_in: Set by Pinterest. Seconds.
        token_type: Default 'bearer', set by Pinterest.
        refresh_token_expires_at: Set by Pinterest. Seconds since 1970.
        refresh_token_expires_in: Set by Pinterest. Seconds.
    """

    access_token: str
    expires_in: int
    token_type: str
    refresh_token: str | None = None
    refresh_token_expires_at: int | None = None
    refresh_token_expires_in: int | None = None
    response_type: TokenGrantType | str | None = None
    scope: str | None = None
