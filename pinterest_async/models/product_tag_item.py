from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ProductTagItem(Model):
    """A part of `ProductTagsBulkAddRequest`, a part of `ProductTagsBulkDeleteRequest` and 1 more.

    Fields:
        pin_id: Digits.
    """

    pin_id: str
