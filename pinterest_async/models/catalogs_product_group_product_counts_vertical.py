from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from pinterest_async.models.catalogs_hotel_product_group_product_counts import (
        CatalogsHotelProductGroupProductCounts,
    )
    from pinterest_async.models.catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts,
    )

    CatalogsProductGroupProductCountsVertical: TypeAlias = (
        CatalogsRetailProductGroupProductCounts
        | CatalogsHotelProductGroupProductCounts
        | CatalogsCreativeAssetsProductGroupProductCounts
        | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProductGroupProductCountsVertical = "CatalogsRetailProductGroupProductCounts | CatalogsHotelProductGroupProductCounts | CatalogsCreativeAssetsProductGroupProductCounts"
