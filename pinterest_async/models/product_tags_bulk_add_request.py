from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_tag_item import ProductTagItem


@model
class ProductTagsBulkAddRequest(Model):
    """The body of `product_tags.add`.

    Fields:
        product_tags: 1 to 24 values.
    """

    product_tags: list[ProductTagItem] = field(shape="list[ProductTagItem]")
