from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_hotel_feeds_update_request_catalog_type import (
        CatalogsHotelFeedsUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.nullable_currency import NullableCurrency


@model
class CatalogsHotelFeedsUpdateRequest(Model):
    """The body of `catalog_feeds.update`."""

    __tags__ = {"catalog_type": ("HOTEL",)}
    __closed__ = True

    catalog_type: CatalogsHotelFeedsUpdateRequestCatalogType | str
    credentials: CatalogsFeedCredentials | None = field(default=None, shape="CatalogsFeedCredentials")
    default_currency: NullableCurrency | str | None = None
    format: CatalogsFormat | str | None = None
    location: str | None = None
    name: str | None = None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(
        default=None, shape="CatalogsFeedProcessingSchedule"
    )
    status: CatalogsStatus | str | None = None
