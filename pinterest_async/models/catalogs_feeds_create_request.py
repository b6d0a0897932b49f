from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.country import Country
    from pinterest_async.models.nullable_currency import NullableCurrency
    from pinterest_async.models.product_availability_type import ProductAvailabilityType


@model
class CatalogsFeedsCreateRequest(Model):
    """The body of `catalog_feeds.create`."""

    __closed__ = True

    format: CatalogsFormat | str
    location: str
    name: str
    credentials: CatalogsFeedCredentials | None = field(default=None, shape="CatalogsFeedCredentials")
    default_availability: ProductAvailabilityType | str | None = None
    default_country: Country | str | None = None
    default_currency: NullableCurrency | str | None = None
    default_locale: CatalogsLocale | str | None = None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(
        default=None, shape="CatalogsFeedProcessingSchedule"
    )
    status: CatalogsStatus | str | None = None
