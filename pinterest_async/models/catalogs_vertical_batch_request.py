from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequest
    from pinterest_async.models.catalogs_hotel_batch_request import CatalogsHotelBatchRequest
    from pinterest_async.models.catalogs_retail_batch_request import CatalogsRetailBatchRequest

    CatalogsVerticalBatchRequest: TypeAlias = (
        CatalogsRetailBatchRequest | CatalogsHotelBatchRequest | CatalogsCreativeAssetsBatchRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalBatchRequest = (
        "CatalogsRetailBatchRequest | CatalogsHotelBatchRequest | CatalogsCreativeAssetsBatchRequest"
    )
