from typing import Literal, TypeAlias

TargetingSpecOperationAgeBucketOperation: TypeAlias = Literal["SET",]
"""1 known value; any other is accepted unchanged."""
