from typing import Literal, TypeAlias

TargetingSpecOperationGeoExcludeField: TypeAlias = Literal["GEO_EXCLUDE",]
"""1 known value; any other is accepted unchanged."""
