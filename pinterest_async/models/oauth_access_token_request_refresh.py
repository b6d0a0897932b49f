from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_refresh_grant_type import (
        OauthAccessTokenRequestRefreshGrantType,
    )


@model
class OauthAccessTokenRequestRefresh(Model):
    """The body of `oauth.token`."""

    __tags__ = {"grant_type": ("refresh_token",)}

    grant_type: OauthAccessTokenRequestRefreshGrantType | str
    refresh_token: str
    scope: str | None = None
