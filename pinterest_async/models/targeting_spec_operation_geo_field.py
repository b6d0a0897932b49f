from typing import Literal, TypeAlias

TargetingSpecOperationGeoField: TypeAlias = Literal["GEO",]
"""1 known value; any other is passed on as it is."""
