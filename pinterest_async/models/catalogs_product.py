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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsProduct = "CatalogsRetailProduct | CatalogsHotelProduct | CatalogsCreativeAssetsProduct"
