from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest,
    )

    CatalogsVerticalsListProductsByCatalogBasedFilterRequest: TypeAlias = (
        CatalogsRetailListProductsByCatalogBasedFilterRequest
        | CatalogsHotelListProductsByCatalogBasedFilterRequest
        | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalsListProductsByCatalogBasedFilterRequest = "CatalogsRetailListProductsByCatalogBasedFilterRequest | CatalogsHotelListProductsByCatalogBasedFilterRequest | CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest"
