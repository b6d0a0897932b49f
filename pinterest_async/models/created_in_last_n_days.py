from typing import Literal, TypeAlias

CreatedInLastNDays: TypeAlias = Literal[30,]
"""1 known value; any other is accepted unchanged."""
