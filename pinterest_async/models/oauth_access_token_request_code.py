from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_code_grant_type import OauthAccessTokenRequestCodeGrantType


@model
class OauthAccessTokenRequestCode(Model):
    """Oauth Access Token Request Code."""

    __tags__ = {"grant_type": ("authorization_code",)}

    code: str
    grant_type: OauthAccessTokenRequestCodeGrantType
    redirect_uri: str
