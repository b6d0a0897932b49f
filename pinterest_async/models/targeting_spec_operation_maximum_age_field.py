from typing import Literal, TypeAlias

TargetingSpecOperationMaximumAgeField: TypeAlias = Literal["MAXIMUM_AGE",]
"""1 known value; any other is accepted unchanged."""
