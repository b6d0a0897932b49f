from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.catalogs_creative_assets_product_group import CatalogsCreativeAssetsProductGroup
    from pinterest_async.models.catalogs_hotel_product_group import CatalogsHotelProductGroup
    from pinterest_async.models.catalogs_retail_product_group import CatalogsRetailProductGroup

    CatalogsVerticalProductGroup: TypeAlias = (
        CatalogsRetailProductGroup | CatalogsHotelProductGroup | CatalogsCreativeAssetsProductGroup | UnknownModel
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsVerticalProductGroup = (
        "CatalogsRetailProductGroup | CatalogsHotelProductGroup | CatalogsCreativeAssetsProductGroup"
    )
