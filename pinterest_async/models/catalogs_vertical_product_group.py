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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsVerticalProductGroup = (
        "CatalogsRetailProductGroup | CatalogsHotelProductGroup | CatalogsCreativeAssetsProductGroup"
    )
