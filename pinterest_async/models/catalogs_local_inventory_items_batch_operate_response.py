from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_items_batch import LocalInventoryItemsBatch
    from pinterest_async.models.supplemental_items_batch_response import SupplementalItemsBatchResponse

    CatalogsLocalInventoryItemsBatchOperateResponse: TypeAlias = (
        SupplementalItemsBatchResponse | LocalInventoryItemsBatch
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsLocalInventoryItemsBatchOperateResponse = "SupplementalItemsBatchResponse | LocalInventoryItemsBatch"
