from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.pinterest_lib_error import PinterestLibError


@model
class CatalogsLocalStoresCreateResponseItemDataExceptions(Model):
    """A part of `CatalogsLocalStoresCreateResponseItem`.

    Fields:
        id: Digits.
    """

    exceptions: PinterestLibError = field(shape="PinterestLibError")
    id: str
