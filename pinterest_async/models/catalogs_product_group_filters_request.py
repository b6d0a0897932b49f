from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_request_any_of_items_0 import (
        CatalogsProductGroupFiltersRequestAnyOfItems0,
    )
    from pinterest_async.models.catalogs_product_group_filters_request_any_of_items_1 import (
        CatalogsProductGroupFiltersRequestAnyOfItems1,
    )

    CatalogsProductGroupFiltersRequest: TypeAlias = (
        CatalogsProductGroupFiltersRequestAnyOfItems0 | CatalogsProductGroupFiltersRequestAnyOfItems1
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProductGroupFiltersRequest = (
        "CatalogsProductGroupFiltersRequestAnyOfItems0 | CatalogsProductGroupFiltersRequestAnyOfItems1"
    )
