from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_age_bucket import TargetingSpecAgeBucket
    from pinterest_async.models.targeting_spec_operation_age_bucket_field import TargetingSpecOperationAgeBucketField
    from pinterest_async.models.targeting_spec_operation_age_bucket_operation import (
        TargetingSpecOperationAgeBucketOperation,
    )


@model
class TargetingSpecOperationAgeBucket(Model):
    """A part of `AdGroupUpdateRequest` and a part of `BulkUpsertRequestUpdateAdGroup`."""

    __tags__ = {"field": ("AGE_BUCKET",)}

    field_: TargetingSpecOperationAgeBucketField | str = field(wire="field")
    operation: TargetingSpecOperationAgeBucketOperation | str
    values: list[TargetingSpecAgeBucket | str]
