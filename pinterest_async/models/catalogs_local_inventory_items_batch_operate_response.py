from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_items_batch import LocalInventoryItemsBatch
    from pinterest_async.models.supplemental_items_batch_response import SupplementalItemsBatchResponse

    CatalogsLocalInventoryItemsBatchOperateResponse: TypeAlias = (
        SupplementalItemsBatchResponse | LocalInventoryItemsBatch
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsLocalInventoryItemsBatchOperateResponse = "SupplementalItemsBatchResponse | LocalInventoryItemsBatch"
