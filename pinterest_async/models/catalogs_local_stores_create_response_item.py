from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_stores_create_response_item_data import (
        CatalogsLocalStoresCreateResponseItemData,
    )


@model
class CatalogsLocalStoresCreateResponseItem(Model):
    """The reply of `catalog_local_stores.create`."""

    data: CatalogsLocalStoresCreateResponseItemData = field(shape="CatalogsLocalStoresCreateResponseItemData")
