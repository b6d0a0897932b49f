from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_feed import CatalogsCreativeAssetsFeed
    from pinterest_async.models.catalogs_hotel_feed import CatalogsHotelFeed
    from pinterest_async.models.catalogs_retail_feed import CatalogsRetailFeed

    CatalogsFeed: TypeAlias = CatalogsRetailFeed | CatalogsHotelFeed | CatalogsCreativeAssetsFeed | UnknownModel
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsFeed = "CatalogsRetailFeed | CatalogsHotelFeed | CatalogsCreativeAssetsFeed"
