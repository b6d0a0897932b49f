from typing import Literal, TypeAlias

TargetingSpecOperationGeoField: TypeAlias = Literal["GEO",]
"""1 known value; any other is accepted unchanged."""
