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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsProductGroupsUpdateRequestSchema = (
        "CatalogsProductGroupUpdateRequest | CatalogsVerticalProductGroupUpdateRequest"
    )
