from typing import Literal, TypeAlias

TargetingSpecOperationShoppingRetargetingField: TypeAlias = Literal["SHOPPING_RETARGETING",]
"""1 known value; any other is accepted unchanged."""
