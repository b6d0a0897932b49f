from typing import Literal, TypeAlias

TargetingSpecOperationLocationExcludeField: TypeAlias = Literal["LOCATION_EXCLUDE",]
"""1 known value; any other is accepted unchanged."""
