from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.catalogs_type import CatalogsType
    from pinterest_async.models.nullable_currency import NullableCurrency


@model
class CatalogsHotelFeed(Model):
    """An item of `catalog_feeds.list`, the reply of `catalog_feeds.create` and 2 more.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("HOTEL",)}

    catalog_id: str | None
    catalog_type: CatalogsType | str
    created_at: datetime.datetime = field(shape="datetime")
    credentials: CatalogsFeedCredentials | None = field(shape="CatalogsFeedCredentials")
    default_currency: NullableCurrency | str | None
    default_locale: str
    format: CatalogsFormat | str
    id: str
    location: str
    name: str | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(shape="CatalogsFeedProcessingSchedule")
    status: CatalogsStatus | str
    updated_at: datetime.datetime = field(shape="datetime")
