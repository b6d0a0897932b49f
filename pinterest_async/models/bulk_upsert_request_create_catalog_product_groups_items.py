from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_create_request import CatalogsProductGroupCreateRequest
    from pinterest_async.models.catalogs_vertical_product_group_create_request import (
        CatalogsVerticalProductGroupCreateRequest,
    )

    BulkUpsertRequestCreateCatalogProductGroupsItems: TypeAlias = (
        CatalogsProductGroupCreateRequest | CatalogsVerticalProductGroupCreateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    BulkUpsertRequestCreateCatalogProductGroupsItems = (
        "CatalogsProductGroupCreateRequest | CatalogsVerticalProductGroupCreateRequest"
    )
