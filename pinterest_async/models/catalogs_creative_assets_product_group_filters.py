from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
    )

    CatalogsCreativeAssetsProductGroupFilters: TypeAlias = (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf | CatalogsCreativeAssetsProductGroupFiltersAllOf
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsCreativeAssetsProductGroupFilters = (
        "CatalogsCreativeAssetsProductGroupFiltersAnyOf | CatalogsCreativeAssetsProductGroupFiltersAllOf"
    )
