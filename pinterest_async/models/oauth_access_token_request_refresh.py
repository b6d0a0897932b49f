from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_refresh_grant_type import (
        OauthAccessTokenRequestRefreshGrantType,
    )


@model
class OauthAccessTokenRequestRefresh(Model):
    """Oauth Access Token Request Refresh."""

    __tags__ = {"grant_type": ("refresh_token",)}

    grant_type: OauthAccessTokenRequestRefreshGrantType
    refresh_token: str
    scope: str | None = None
