from typing import Literal, TypeAlias

HttpMethod: TypeAlias = Literal[
    "CONNECT",
    "DELETE",
    "GET",
    "HEAD",
    "OPTIONS",
    "PATCH",
    "POST",
    "PUT",
    "TRACE",
]
"""9 known values; any other is accepted unchanged."""
