from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_uint_32_criteria import CatalogsProductGroupUint32Criteria


@model
class CustomNumber2Filter(Model):
    """A part of `CatalogsProductGroupFiltersAllOf`, a part of `CatalogsProductGroupFiltersAnyOf` and 2 more."""

    __closed__ = True

    CUSTOM_NUMBER_2: CatalogsProductGroupUint32Criteria = field(shape="CatalogsProductGroupUint32Criteria")
