from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_response_client_credentials_response_type import (
        OauthAccessTokenResponseClientCredentialsResponseType,
    )


@model
class OauthAccessTokenResponseClientCredentials(Model):
    """The reply of `oauth.token`.

    Fields:
        expires_in: Seconds.
        token_type: Default 'bearer'.
    """

    __tags__ = {"response_type": ("client_credentials",)}

    access_token: str
    expires_in: int
    scope: str
    token_type: str
    response_type: OauthAccessTokenResponseClientCredentialsResponseType | str | None = None
