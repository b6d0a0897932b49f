from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_items_post_filter import CatalogsCreativeAssetsItemsPostFilter
    from pinterest_async.models.catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter
    from pinterest_async.models.catalogs_retail_items_post_filter import CatalogsRetailItemsPostFilter

    CatalogsItemsPostFilters: TypeAlias = (
        CatalogsRetailItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsCreativeAssetsItemsPostFilter
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsItemsPostFilters = (
        "CatalogsRetailItemsPostFilter | CatalogsHotelItemsPostFilter | CatalogsCreativeAssetsItemsPostFilter"
    )
