from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionAccessTokenResponse(Model):
    """Conversion Access Token Response.

    Fields:
        token_type: Default 'conversion'.
    """

    access_token: str
    token_type: str | None = None
