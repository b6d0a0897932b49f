from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting_field import (
        TargetingSpecOperationShoppingRetargetingField,
    )
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting_operation import (
        TargetingSpecOperationShoppingRetargetingOperation,
    )
    from pinterest_async.models.targeting_spec_shopping_retargeting import TargetingSpecShoppingRetargeting


@model
class TargetingSpecOperationShoppingRetargeting(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("SHOPPING_RETARGETING",)}

    field_: TargetingSpecOperationShoppingRetargetingField | str = field(wire="field")
    operation: TargetingSpecOperationShoppingRetargetingOperation | str
    values: list[TargetingSpecShoppingRetargeting] = field(shape="list[TargetingSpecShoppingRetargeting]")
