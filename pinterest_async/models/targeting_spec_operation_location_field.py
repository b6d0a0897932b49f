from typing import Literal, TypeAlias

TargetingSpecOperationLocationField: TypeAlias = Literal["LOCATION",]
"""1 known value; any other is accepted unchanged."""
