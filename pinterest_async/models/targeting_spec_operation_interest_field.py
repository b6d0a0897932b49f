from typing import Literal, TypeAlias

TargetingSpecOperationInterestField: TypeAlias = Literal["INTEREST",]
"""1 known value; any other is accepted unchanged."""
