from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.catalogs_creative_assets_feed_catalog_type import CatalogsCreativeAssetsFeedCatalogType
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
    from pinterest_async.models.catalogs_format import CatalogsFormat
    from pinterest_async.models.catalogs_status import CatalogsStatus
    from pinterest_async.models.country import Country
    from pinterest_async.models.nullable_currency import NullableCurrency


@model
class CatalogsCreativeAssetsFeed(Model):
    """An item of `catalog_feeds.list`, the reply of `catalog_feeds.create` and 3 more.

    Fields:
        catalog_id: Digits.
        created_at: Set by Pinterest.
        id: Digits, set by Pinterest.
        updated_at: Set by Pinterest.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_id: str
    catalog_type: CatalogsCreativeAssetsFeedCatalogType | str
    created_at: datetime.datetime = field(shape="datetime")
    default_country: Country | str
    default_locale: str
    format: CatalogsFormat | str
    id: str
    location: str
    name: str | None
    status: CatalogsStatus | str
    updated_at: datetime.datetime = field(shape="datetime")
    credentials: CatalogsFeedCredentials | None = field(default=None, shape="CatalogsFeedCredentials")
    default_currency: NullableCurrency | str | None = None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None = field(
        default=None, shape="CatalogsFeedProcessingSchedule"
    )
