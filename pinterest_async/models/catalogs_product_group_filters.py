from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_all_of import CatalogsProductGroupFiltersAllOf
    from pinterest_async.models.catalogs_product_group_filters_any_of import CatalogsProductGroupFiltersAnyOf

    CatalogsProductGroupFilters: TypeAlias = CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsProductGroupFilters = "CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf"
