from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_hotel_feeds_create_request_catalog_type import (
        CatalogsHotelFeedsCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.nullable_currency import NullableCurrency


@model
class CatalogsHotelFeedsCreateRequest(Model):
    """The body of `catalog_feeds.create`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}
    __closed__ = True

    catalog_type: CatalogsHotelFeedsCreateRequestCatalogType | str
    default_locale: CatalogsLocale | str
    format: CatalogsFormat | str
    location: str
    name: str
    catalog_id: str | None = None
    credentials: CatalogsFeedCredentials | None = field(default=None, shape="CatalogsFeedCredentials")
    default_currency: NullableCurrency | str | None = None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(
        default=None, shape="CatalogsFeedProcessingSchedule"
    )
    status: CatalogsStatus | str | None = None
