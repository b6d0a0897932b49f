from typing import Literal, TypeAlias

TargetingSpecOperationShoppingRetargetingOperation: TypeAlias = Literal["SET",]
"""1 known value; any other is passed on as it is."""
