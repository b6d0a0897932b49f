from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_stores_create_response_item_data_exceptions import (
        CatalogsLocalStoresCreateResponseItemDataExceptions,
    )
    from pinterest_async.models.local_store import LocalStore

    CatalogsLocalStoresCreateResponseItemData: TypeAlias = (
        LocalStore | CatalogsLocalStoresCreateResponseItemDataExceptions
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsLocalStoresCreateResponseItemData = "LocalStore | CatalogsLocalStoresCreateResponseItemDataExceptions"
