from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_items_post_filter import CatalogsCreativeAssetsItemsPostFilter
    from pinterest_async.models.catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter
    from pinterest_async.models.catalogs_retail_items_post_filter import CatalogsRetailItemsPostFilter

    CatalogsItemsPostFilters: TypeAlias = (
        CatalogsRetailItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsCreativeAssetsItemsPostFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsItemsPostFilters = (
        "CatalogsRetailItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsCreativeAssetsItemsPostFilter"
    )
