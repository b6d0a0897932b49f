from typing import Literal, TypeAlias

TargetingSpecOperationAgeBucketField: TypeAlias = Literal["AGE_BUCKET",]
"""1 known value; any other is accepted unchanged."""
