from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest,
    )

    CatalogsVerticalProductGroupCreateRequest: TypeAlias = (
        CatalogsRetailProductGroupCreateRequest
        | CatalogsHotelProductGroupCreateRequest
        | CatalogsCreativeAssetsProductGroupCreateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalProductGroupCreateRequest = "CatalogsRetailProductGroupCreateRequest | CatalogsHotelProductGroupCreateRequest | CatalogsCreativeAssetsProductGroupCreateRequest"
