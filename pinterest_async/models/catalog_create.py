from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_type import CatalogsType


@model
class CatalogCreate(Model):
    """The body of `catalogs.create`."""

    catalog_type: CatalogsType | str
    name: str
