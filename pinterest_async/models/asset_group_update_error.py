from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AssetGroupUpdateError(Model):
    """A part of `AssetGroupModification` and a part of `AssetGroupModificationReadOrUpdate`."""

    asset_group_id: str | None = None
    code: int | None = None
    message: str | None = None
