from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_operation_maximum_age_field import TargetingSpecOperationMaximumAgeField
    from pinterest_async.models.targeting_spec_operation_maximum_age_operation import (
        TargetingSpecOperationMaximumAgeOperation,
    )


@model
class TargetingSpecOperationMaximumAge(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("MAXIMUM_AGE",)}

    field_: TargetingSpecOperationMaximumAgeField | str = field(wire="field")
    operation: TargetingSpecOperationMaximumAgeOperation | str
    value: str | None
