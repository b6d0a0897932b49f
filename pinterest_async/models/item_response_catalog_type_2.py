from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
    from pinterest_async.models.catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse

    ItemResponseCatalogType2: TypeAlias = (
        CatalogsRetailItemErrorResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsCreativeAssetsItemErrorResponse
        | UnknownModel
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    ItemResponseCatalogType2 = (
        "CatalogsRetailItemErrorResponse | CatalogsHotelItemErrorResponse | CatalogsCreativeAssetsItemErrorResponse"
    )
