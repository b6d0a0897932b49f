from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedCredentials(Model):
    """Catalogs Feed Credentials."""

    password: str
    username: str
