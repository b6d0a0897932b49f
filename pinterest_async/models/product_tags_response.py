from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_tag_item import ProductTagItem


@model
class ProductTagsResponse(Model):
    """The reply of `product_tags.list` and the reply of `product_tags.add`."""

    product_tags: list[ProductTagItem] = field(shape="list[ProductTagItem]")
