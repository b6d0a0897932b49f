from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_hotel_available_filter_values import CatalogsHotelAvailableFilterValues
    from pinterest_async.models.catalogs_retail_available_filter_values import CatalogsRetailAvailableFilterValues

    CatalogsAvailableFilterValues: TypeAlias = (
        CatalogsRetailAvailableFilterValues
        | CatalogsHotelAvailableFilterValues
        | CatalogsCreativeAssetsAvailableFilterValues
        | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsAvailableFilterValues = "CatalogsRetailAvailableFilterValues | CatalogsHotelAvailableFilterValues | CatalogsCreativeAssetsAvailableFilterValues"
