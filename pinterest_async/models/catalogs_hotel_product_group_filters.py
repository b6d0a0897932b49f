from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_hotel_product_group_filters_all_of import CatalogsHotelProductGroupFiltersAllOf
    from pinterest_async.models.catalogs_hotel_product_group_filters_any_of import CatalogsHotelProductGroupFiltersAnyOf

    CatalogsHotelProductGroupFilters: TypeAlias = (
        CatalogsHotelProductGroupFiltersAnyOf | CatalogsHotelProductGroupFiltersAllOf
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsHotelProductGroupFilters = "CatalogsHotelProductGroupFiltersAnyOf | CatalogsHotelProductGroupFiltersAllOf"
