from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AssetIdWithPermissions(Model):
    """A part of `BusinessMemberAssetsSummary`.

    Fields:
        id: 1 to 20 characters, digits.
    """

    id: str | None = None
    permissions: list[str] | None = None
