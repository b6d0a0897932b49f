from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feeds_create_request import CatalogsFeedsCreateRequest
    from pinterest_async.models.catalogs_vertical_feeds_create_request import CatalogsVerticalFeedsCreateRequest

    CatalogsFeedCreateRequestSchema: TypeAlias = CatalogsVerticalFeedsCreateRequest | CatalogsFeedsCreateRequest
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsFeedCreateRequestSchema = "CatalogsVerticalFeedsCreateRequest | CatalogsFeedsCreateRequest"
