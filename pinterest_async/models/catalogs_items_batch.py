from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_items_batch import CatalogsCreativeAssetsItemsBatch
    from pinterest_async.models.catalogs_hotel_items_batch import CatalogsHotelItemsBatch
    from pinterest_async.models.catalogs_retail_items_batch import CatalogsRetailItemsBatch

    CatalogsItemsBatch: TypeAlias = (
        CatalogsRetailItemsBatch | CatalogsHotelItemsBatch | CatalogsCreativeAssetsItemsBatch | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsItemsBatch = "CatalogsRetailItemsBatch | CatalogsHotelItemsBatch | CatalogsCreativeAssetsItemsBatch"
