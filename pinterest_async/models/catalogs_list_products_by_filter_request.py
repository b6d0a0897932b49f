from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_list_products_by_feed_based_filter import CatalogsListProductsByFeedBasedFilter
    from pinterest_async.models.catalogs_verticals_list_products_by_catalog_based_filter_request import (
        CatalogsVerticalsListProductsByCatalogBasedFilterRequest,
    )

    CatalogsListProductsByFilterRequest: TypeAlias = (
        CatalogsListProductsByFeedBasedFilter | CatalogsVerticalsListProductsByCatalogBasedFilterRequest
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsListProductsByFilterRequest = (
        "CatalogsListProductsByFeedBasedFilter | CatalogsVerticalsListProductsByCatalogBasedFilterRequest"
    )
