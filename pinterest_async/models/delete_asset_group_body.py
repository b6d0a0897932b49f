from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeleteAssetGroupBody(Model):
    """Delete Asset Group Body.

    Fields:
        asset_groups_to_delete: 1 to 50 values, digits.
    """

    asset_groups_to_delete: list[str]
