from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_request_all_of import (
        CatalogsProductGroupFiltersRequestAllOf,
    )
    from pinterest_async.models.catalogs_product_group_filters_request_any_of import (
        CatalogsProductGroupFiltersRequestAnyOf,
    )

    CatalogsProductGroupFiltersRequest: TypeAlias = (
        CatalogsProductGroupFiltersRequestAnyOf | CatalogsProductGroupFiltersRequestAllOf
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsProductGroupFiltersRequest = (
        "CatalogsProductGroupFiltersRequestAnyOf | CatalogsProductGroupFiltersRequestAllOf"
    )
