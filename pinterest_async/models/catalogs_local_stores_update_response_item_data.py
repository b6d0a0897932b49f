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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsLocalStoresUpdateResponseItemData = "LocalStore | CatalogsLocalStoresUpdateResponseItemDataExceptions"
