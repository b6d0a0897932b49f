from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequest
    from pinterest_async.models.catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequest
    from pinterest_async.models.catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest,
    )
    from pinterest_async.models.catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequest
    from pinterest_async.models.catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequest

    CatalogsItemsBatchRequest: TypeAlias = (
        CatalogsItemsUpdateBatchRequest
        | CatalogsItemsUpsertBatchRequest
        | CatalogsItemsCreateBatchRequest
        | CatalogsItemsDeleteDiscontinuedBatchRequest
        | CatalogsItemsDeleteBatchRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsItemsBatchRequest = "CatalogsItemsUpdateBatchRequest | CatalogsItemsUpsertBatchRequest | CatalogsItemsCreateBatchRequest | CatalogsItemsDeleteDiscontinuedBatchRequest | CatalogsItemsDeleteBatchRequest"
