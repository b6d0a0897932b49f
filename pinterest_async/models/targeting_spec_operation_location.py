from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_list_operation import TargetingSpecListOperation
    from pinterest_async.models.targeting_spec_operation_location_field import TargetingSpecOperationLocationField


@model
class TargetingSpecOperationLocation(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("LOCATION",)}

    field_: TargetingSpecOperationLocationField | str = field(wire="field")
    operation: TargetingSpecListOperation | str
    values: list[str]
