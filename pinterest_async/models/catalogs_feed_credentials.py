from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedCredentials(Model):
    """A part of `CatalogsCreativeAssetsFeed`, a part of `CatalogsCreativeAssetsFeedsCreateRequest` and 9 more."""

    password: str
    username: str
