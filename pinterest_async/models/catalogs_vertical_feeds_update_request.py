from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequest
    from pinterest_async.models.catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequest

    CatalogsVerticalFeedsUpdateRequest: TypeAlias = (
        CatalogsRetailFeedsUpdateRequest | CatalogsHotelFeedsUpdateRequest | CatalogsCreativeAssetsFeedsUpdateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalFeedsUpdateRequest = (
        "CatalogsRetailFeedsUpdateRequest | CatalogsHotelFeedsUpdateRequest | CatalogsCreativeAssetsFeedsUpdateRequest"
    )
