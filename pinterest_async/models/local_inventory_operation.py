from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.local_inventory_create_operation import LocalInventoryCreateOperation
    from pinterest_async.models.local_inventory_delete_operation import LocalInventoryDeleteOperation
    from pinterest_async.models.local_inventory_update_operation import LocalInventoryUpdateOperation
    from pinterest_async.models.local_inventory_upsert_operation import LocalInventoryUpsertOperation

    LocalInventoryOperation: TypeAlias = (
        LocalInventoryCreateOperation
        | LocalInventoryUpdateOperation
        | LocalInventoryUpsertOperation
        | LocalInventoryDeleteOperation
    )
else:
    # Shape of the union at run time; members are imported on demand.
    LocalInventoryOperation = "LocalInventoryCreateOperation | LocalInventoryUpdateOperation | LocalInventoryUpsertOperation | LocalInventoryDeleteOperation"
