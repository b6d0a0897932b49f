from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_stores_update_response_item_data_exceptions import (
        CatalogsLocalStoresUpdateResponseItemDataExceptions,
    )
    from pinterest_async.models.local_store import LocalStore

    CatalogsLocalStoresUpdateResponseItemData: TypeAlias = (
        LocalStore | CatalogsLocalStoresUpdateResponseItemDataExceptions
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsLocalStoresUpdateResponseItemData = "LocalStore | CatalogsLocalStoresUpdateResponseItemDataExceptions"
