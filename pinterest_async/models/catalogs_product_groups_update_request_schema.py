from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_update_request import CatalogsProductGroupUpdateRequest
    from pinterest_async.models.catalogs_vertical_product_group_update_request import (
        CatalogsVerticalProductGroupUpdateRequest,
    )

    CatalogsProductGroupsUpdateRequestSchema: TypeAlias = (
        CatalogsProductGroupUpdateRequest | CatalogsVerticalProductGroupUpdateRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProductGroupsUpdateRequestSchema = (
        "CatalogsProductGroupUpdateRequest | CatalogsVerticalProductGroupUpdateRequest"
    )
