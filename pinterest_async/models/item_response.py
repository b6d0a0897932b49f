from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
    from pinterest_async.models.catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
    from pinterest_async.models.catalogs_hotel_item_response import CatalogsHotelItemResponse
    from pinterest_async.models.catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse
    from pinterest_async.models.catalogs_retail_item_response import CatalogsRetailItemResponse

    ItemResponse: TypeAlias = (
        CatalogsRetailItemResponse
        | CatalogsHotelItemResponse
        | CatalogsCreativeAssetsItemResponse
        | CatalogsRetailItemErrorResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsCreativeAssetsItemErrorResponse
        | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    ItemResponse = "CatalogsRetailItemResponse | CatalogsHotelItemResponse | CatalogsCreativeAssetsItemResponse | CatalogsRetailItemErrorResponse | CatalogsHotelItemErrorResponse | CatalogsCreativeAssetsItemErrorResponse"
