from typing import Literal, TypeAlias

LabelParentType: TypeAlias = Literal["CAMPAIGN",]
"""1 known value; any other is accepted unchanged."""
