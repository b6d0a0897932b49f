from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items_post_filters import CatalogsItemsPostFilters
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.country import Country
    from pinterest_async.models.language import Language


@model
class CatalogsItemsRequest(Model):
    """The body of `catalog_items.get_by_filters`."""

    __closed__ = True

    country: Country | str
    filters: CatalogsItemsPostFilters = field(shape="CatalogsItemsPostFilters")
    language: CatalogsLocale | str | Language
