from typing import Literal, TypeAlias

TargetingSpecOperationMinimumAgeField: TypeAlias = Literal["MINIMUM_AGE",]
"""1 known value; any other is accepted unchanged."""
