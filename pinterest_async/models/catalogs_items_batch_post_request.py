from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_batch_request import CatalogsItemsBatchRequest
    from pinterest_async.models.catalogs_vertical_batch_request import CatalogsVerticalBatchRequest

    CatalogsItemsBatchPostRequest: TypeAlias = CatalogsVerticalBatchRequest | CatalogsItemsBatchRequest
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsItemsBatchPostRequest = "CatalogsVerticalBatchRequest | CatalogsItemsBatchRequest"
