from typing import Literal, TypeAlias

TargetingSpecOperationMinimumAgeOperation: TypeAlias = Literal["SET",]
"""1 known value; any other is accepted unchanged."""
