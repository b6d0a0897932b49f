from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_all_of import CatalogsProductGroupFiltersAllOf
    from pinterest_async.models.catalogs_product_group_filters_any_of import CatalogsProductGroupFiltersAnyOf

    CatalogsProductGroupFilters: TypeAlias = CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProductGroupFilters = "CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf"
