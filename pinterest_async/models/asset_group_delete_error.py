from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AssetGroupDeleteError(Model):
    """A part of `AssetGroupDeletion`."""

    asset_group_id: str | None = None
    code: int | None = None
    message: str | None = None
