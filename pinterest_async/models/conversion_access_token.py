from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionAccessToken(Model):
    """The reply of `oauth.conversion_token`.

    Fields:
        token_type: Default 'conversion'.
    """

    access_token: str
    token_type: str | None = None
