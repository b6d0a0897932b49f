from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.nullable_currency import NullableCurrency
    from pinterest_async.models.product_availability_type import ProductAvailabilityType


@model
class CatalogsFeedsUpdateRequest(Model):
    """The body of `catalog_feeds.update`."""

    __closed__ = True

    credentials: CatalogsFeedCredentials | None = field(default=None, shape="CatalogsFeedCredentials")
    default_availability: ProductAvailabilityType | str | None = None
    default_currency: NullableCurrency | str | None = None
    format: CatalogsFormat | str | None = None
    location: str | None = None
    name: str | None = None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(
        default=None, shape="CatalogsFeedProcessingSchedule"
    )
    status: CatalogsStatus | str | None = None
