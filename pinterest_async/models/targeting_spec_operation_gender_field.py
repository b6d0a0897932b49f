from typing import Literal, TypeAlias

TargetingSpecOperationGenderField: TypeAlias = Literal["GENDER",]
"""1 known value; any other is accepted unchanged."""
