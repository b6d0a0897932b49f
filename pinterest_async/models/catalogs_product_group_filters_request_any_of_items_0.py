from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filter_keys import CatalogsProductGroupFilterKeys


@model
class CatalogsProductGroupFiltersRequestAnyOfItems0(Model):
    """A part of `CatalogsProductGroupCreateRequest`, a part of `CatalogsProductGroupUpdateRequest` and 2 more."""

    any_of: list[CatalogsProductGroupFilterKeys] = field(shape="list[CatalogsProductGroupFilterKeys]")
