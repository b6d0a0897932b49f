from typing import Literal, TypeAlias

PinterestLibStatus204StatusCode: TypeAlias = Literal[204,]
"""1 known value; any other is accepted unchanged."""
