from typing import Literal, TypeAlias

DataOutputFormat: TypeAlias = Literal[
    "CSV",
    "JSON",
]
"""2 known values; any other is accepted unchanged."""
