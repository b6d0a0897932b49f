from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_hotel_feeds_create_request import CatalogsHotelFeedsCreateRequest
    from pinterest_async.models.catalogs_retail_feeds_create_request import CatalogsRetailFeedsCreateRequest

    CatalogsVerticalFeedsCreateRequest: TypeAlias = (
        CatalogsRetailFeedsCreateRequest | CatalogsHotelFeedsCreateRequest | CatalogsCreativeAssetsFeedsCreateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalFeedsCreateRequest = (
        "CatalogsRetailFeedsCreateRequest | CatalogsHotelFeedsCreateRequest | CatalogsCreativeAssetsFeedsCreateRequest"
    )
