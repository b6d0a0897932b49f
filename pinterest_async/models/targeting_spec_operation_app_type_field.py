from typing import Literal, TypeAlias

TargetingSpecOperationAppTypeField: TypeAlias = Literal["APPTYPE",]
"""1 known value; any other is accepted unchanged."""
