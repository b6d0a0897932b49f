from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AssetGroupDeletionDelete(Model):
    """The body of `business_assets.delete_group`.

    Fields:
        asset_groups_to_delete: 1 to 50 values, digits.
    """

    asset_groups_to_delete: list[str]
