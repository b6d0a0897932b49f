from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_response_refresh_response_type import (
        OauthAccessTokenResponseRefreshResponseType,
    )


@model
class OauthAccessTokenResponseRefresh(Model):
    """The reply of `oauth.token`.

    Fields:
        expires_in: Seconds.
        refresh_token_expires_at: Seconds since 1970.
        refresh_token_expires_in: Seconds.
        token_type: Default 'bearer'.
    """

    __tags__ = {"response_type": ("refresh_token",)}

    access_token: str
    expires_in: int
    refresh_token: str
    refresh_token_expires_at: int
    refresh_token_expires_in: int
    scope: str
    token_type: str
    response_type: OauthAccessTokenResponseRefreshResponseType | str | None = None
