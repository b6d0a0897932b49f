from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feeds_create_request import CatalogsFeedsCreateRequest
    from pinterest_async.models.catalogs_vertical_feeds_create_request import CatalogsVerticalFeedsCreateRequest

    CatalogsFeedCreateRequestSchema: TypeAlias = CatalogsVerticalFeedsCreateRequest | CatalogsFeedsCreateRequest
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsFeedCreateRequestSchema = "CatalogsVerticalFeedsCreateRequest | CatalogsFeedsCreateRequest"
