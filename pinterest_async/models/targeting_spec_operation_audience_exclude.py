from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_list_operation import TargetingSpecListOperation
    from pinterest_async.models.targeting_spec_operation_audience_exclude_field import (
        TargetingSpecOperationAudienceExcludeField,
    )


@model
class TargetingSpecOperationAudienceExclude(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("AUDIENCE_EXCLUDE",)}

    field_: TargetingSpecOperationAudienceExcludeField | str = field(wire="field")
    operation: TargetingSpecListOperation | str
    values: list[str]
