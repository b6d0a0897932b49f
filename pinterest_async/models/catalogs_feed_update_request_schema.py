from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feeds_update_request import CatalogsFeedsUpdateRequest
    from pinterest_async.models.catalogs_vertical_feeds_update_request import CatalogsVerticalFeedsUpdateRequest

    CatalogsFeedUpdateRequestSchema: TypeAlias = CatalogsVerticalFeedsUpdateRequest | CatalogsFeedsUpdateRequest
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsFeedUpdateRequestSchema = "CatalogsVerticalFeedsUpdateRequest | CatalogsFeedsUpdateRequest"
