from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_app_type import TargetingSpecAppType
    from pinterest_async.models.targeting_spec_list_operation import TargetingSpecListOperation
    from pinterest_async.models.targeting_spec_operation_app_type_field import TargetingSpecOperationAppTypeField


@model
class TargetingSpecOperationAppType(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("APPTYPE",)}

    field_: TargetingSpecOperationAppTypeField | str = field(wire="field")
    operation: TargetingSpecListOperation | str
    values: list[TargetingSpecAppType | str]
