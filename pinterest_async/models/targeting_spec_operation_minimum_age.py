from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_operation_minimum_age_field import TargetingSpecOperationMinimumAgeField
    from pinterest_async.models.targeting_spec_operation_minimum_age_operation import (
        TargetingSpecOperationMinimumAgeOperation,
    )


@model
class TargetingSpecOperationMinimumAge(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("MINIMUM_AGE",)}

    field_: TargetingSpecOperationMinimumAgeField | str = field(wire="field")
    operation: TargetingSpecOperationMinimumAgeOperation | str
    value: str | None
