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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsLocalStoresCreateResponseItemData = "LocalStore | CatalogsLocalStoresCreateResponseItemDataExceptions"
