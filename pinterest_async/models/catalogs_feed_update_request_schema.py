from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feeds_update_request import CatalogsFeedsUpdateRequest
    from pinterest_async.models.catalogs_vertical_feeds_update_request import CatalogsVerticalFeedsUpdateRequest

    CatalogsFeedUpdateRequestSchema: TypeAlias = CatalogsVerticalFeedsUpdateRequest | CatalogsFeedsUpdateRequest
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsFeedUpdateRequestSchema = "CatalogsVerticalFeedsUpdateRequest | CatalogsFeedsUpdateRequest"
