from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_response_integration_refresh_response_type import (
        OauthAccessTokenResponseIntegrationRefreshResponseType,
    )


@model
class OauthAccessTokenResponseIntegrationRefresh(Model):
    """The reply of `oauth.token`.

    Fields:
        expires_in: Seconds.
        refresh_token_expires_in: Seconds.
        token_type: Default 'bearer'.
    """

    __tags__ = {"response_type": ("integration_refresh",)}

    access_token: str
    expires_in: int
    refresh_token: str
    refresh_token_expires_in: int
    scope: str
    token_type: str
    response_type: OauthAccessTokenResponseIntegrationRefreshResponseType | str | None = None
