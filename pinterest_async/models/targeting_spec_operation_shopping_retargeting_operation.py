from typing import Literal, TypeAlias

TargetingSpecOperationShoppingRetargetingOperation: TypeAlias = Literal["SET",]
"""1 known value; any other is accepted unchanged."""
