from typing import Literal, TypeAlias

IngestionSourceOptions: TypeAlias = Literal[
    "CONVERSIONS_API",
    "FILE_UPLOAD",
    "MMP",
    "NATIVE",
    "TAG",
]
"""5 known values; any other is accepted unchanged."""
