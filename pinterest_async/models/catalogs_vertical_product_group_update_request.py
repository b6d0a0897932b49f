from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest,
    )

    CatalogsVerticalProductGroupUpdateRequest: TypeAlias = (
        CatalogsRetailProductGroupUpdateRequest
        | CatalogsHotelProductGroupUpdateRequest
        | CatalogsCreativeAssetsProductGroupUpdateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalProductGroupUpdateRequest = "CatalogsRetailProductGroupUpdateRequest | CatalogsHotelProductGroupUpdateRequest | CatalogsCreativeAssetsProductGroupUpdateRequest"
