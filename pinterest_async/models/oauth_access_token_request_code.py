from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_code_grant_type import OauthAccessTokenRequestCodeGrantType


@model
class OauthAccessTokenRequestCode(Model):
    """The body of `oauth.token`."""

    __tags__ = {"grant_type": ("authorization_code",)}

    code: str
    grant_type: OauthAccessTokenRequestCodeGrantType | str
    redirect_uri: str
