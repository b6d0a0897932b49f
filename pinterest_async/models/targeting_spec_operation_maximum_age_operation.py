from typing import Literal, TypeAlias

TargetingSpecOperationMaximumAgeOperation: TypeAlias = Literal["SET",]
"""1 known value; any other is accepted unchanged."""
