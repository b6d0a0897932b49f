from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_batch_request import CatalogsItemsBatchRequest
    from pinterest_async.models.catalogs_vertical_batch_request import CatalogsVerticalBatchRequest

    CatalogsItemsBatchPostRequest: TypeAlias = CatalogsVerticalBatchRequest | CatalogsItemsBatchRequest
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    CatalogsItemsBatchPostRequest = "CatalogsVerticalBatchRequest | CatalogsItemsBatchRequest"
