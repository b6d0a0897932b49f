from typing import Literal, TypeAlias

TargetingSpecOperationLocaleField: TypeAlias = Literal["LOCALE",]
"""1 known value; any other is accepted unchanged."""
