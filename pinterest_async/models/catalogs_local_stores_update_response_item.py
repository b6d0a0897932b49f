from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_stores_update_response_item_data import (
        CatalogsLocalStoresUpdateResponseItemData,
    )


@model
class CatalogsLocalStoresUpdateResponseItem(Model):
    """The reply of `catalog_local_stores.update`."""

    data: CatalogsLocalStoresUpdateResponseItemData = field(shape="CatalogsLocalStoresUpdateResponseItemData")
