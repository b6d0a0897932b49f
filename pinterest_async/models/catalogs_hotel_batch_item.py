from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_hotel_item import CatalogsCreateHotelItem
    from pinterest_async.models.catalogs_delete_hotel_item import CatalogsDeleteHotelItem
    from pinterest_async.models.catalogs_update_hotel_item import CatalogsUpdateHotelItem
    from pinterest_async.models.catalogs_upsert_hotel_item import CatalogsUpsertHotelItem

    CatalogsHotelBatchItem: TypeAlias = (
        CatalogsCreateHotelItem | CatalogsUpsertHotelItem | CatalogsUpdateHotelItem | CatalogsDeleteHotelItem
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsHotelBatchItem = (
        "CatalogsCreateHotelItem | CatalogsUpsertHotelItem | CatalogsUpdateHotelItem | CatalogsDeleteHotelItem"
    )
