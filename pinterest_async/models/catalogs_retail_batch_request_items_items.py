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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsRetailBatchRequestItemsItems = (
        "CatalogsCreateRetailItem | CatalogsUpdateRetailItem | CatalogsUpsertRetailItem | CatalogsDeleteRetailItem"
    )
