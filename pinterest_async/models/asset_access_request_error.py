from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AssetAccessRequestError(Model):
    """A part of `CreateAssetAccessRequestResponse`."""

    code: int | None = None
    messages: list[str] | None = None
