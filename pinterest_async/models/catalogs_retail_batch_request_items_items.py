from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_retail_item import CatalogsCreateRetailItem
    from pinterest_async.models.catalogs_delete_retail_item import CatalogsDeleteRetailItem
    from pinterest_async.models.catalogs_update_retail_item import CatalogsUpdateRetailItem
    from pinterest_async.models.catalogs_upsert_retail_item import CatalogsUpsertRetailItem

    CatalogsRetailBatchRequestItemsItems: TypeAlias = (
        CatalogsCreateRetailItem | CatalogsUpdateRetailItem | CatalogsUpsertRetailItem | CatalogsDeleteRetailItem
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsRetailBatchRequestItemsItems = (
        "CatalogsCreateRetailItem | CatalogsUpdateRetailItem | CatalogsUpsertRetailItem | CatalogsDeleteRetailItem"
    )
