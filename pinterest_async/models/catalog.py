from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.catalogs_type import CatalogsType


@model
class Catalog(Model):
    """An item of `catalogs.list` and the reply of `catalogs.create`.

    Fields:
        created_at: Set by Pinterest.
        id: Digits.
        updated_at: Set by Pinterest.
    """

    catalog_type: CatalogsType | str
    created_at: datetime.datetime = field(shape="datetime")
    id: str
    name: str
    updated_at: datetime.datetime = field(shape="datetime")
