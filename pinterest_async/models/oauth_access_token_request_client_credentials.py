from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_client_credentials_grant_type import (
        OauthAccessTokenRequestClientCredentialsGrantType,
    )


@model
class OauthAccessTokenRequestClientCredentials(Model):
    """The body of `oauth.token`."""

    __tags__ = {"grant_type": ("client_credentials",)}

    grant_type: OauthAccessTokenRequestClientCredentialsGrantType | str
    scope: str
