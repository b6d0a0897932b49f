from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.token_grant_type import TokenGrantType


@model
class OauthAccessTokenCreate(Model):
    """The body of `oauth.token`."""

    grant_type: TokenGrantType | str
    code: str | None = None
    continuous_refresh: str | None = None
    redirect_uri: str | None = None
    refresh_token: str | None = None
    scope: str | None = None
