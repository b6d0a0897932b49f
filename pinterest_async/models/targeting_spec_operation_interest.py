from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_list_operation import TargetingSpecListOperation
    from pinterest_async.models.targeting_spec_operation_interest_field import TargetingSpecOperationInterestField


@model
class TargetingSpecOperationInterest(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("INTEREST",)}

    field_: TargetingSpecOperationInterestField | str = field(wire="field")
    operation: TargetingSpecListOperation | str
    values: list[str]
