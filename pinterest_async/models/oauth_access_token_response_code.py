from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_response_code_response_type import (
        OauthAccessTokenResponseCodeResponseType,
    )


@model
class OauthAccessTokenResponseCode(Model):
    """The reply of `oauth.token`.

    Fields:
        expires_in: Seconds.
        token_type: Default 'bearer'.
        refresh_token_expires_at: Seconds since 1970.
        refresh_token_expires_in: Seconds.
    """

    __tags__ = {"response_type": ("authorization_code",)}

    access_token: str
    expires_in: int
    scope: str
    token_type: str
    refresh_token: str | None = None
    refresh_token_expires_at: int | None = None
    refresh_token_expires_in: int | None = None
    response_type: OauthAccessTokenResponseCodeResponseType | str | None = None
