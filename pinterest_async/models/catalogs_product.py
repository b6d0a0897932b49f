from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_product import CatalogsCreativeAssetsProduct
    from pinterest_async.models.catalogs_hotel_product import CatalogsHotelProduct
    from pinterest_async.models.catalogs_retail_product import CatalogsRetailProduct

    CatalogsProduct: TypeAlias = (
        CatalogsRetailProduct | CatalogsHotelProduct | CatalogsCreativeAssetsProduct | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProduct = "CatalogsRetailProduct | CatalogsHotelProduct | CatalogsCreativeAssetsProduct"
