from typing import Literal, TypeAlias

BatchOperation: TypeAlias = Literal[
    "CREATE",
    "DELETE",
    "DELETE_DISCONTINUED",
    "UPDATE",
    "UPSERT",
]
"""5 known values; any other is passed on as it is."""
