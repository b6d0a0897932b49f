from typing import Literal, TypeAlias

IntegrationLogLevel: TypeAlias = Literal[
    "ERROR",
    "INFO",
    "WARN",
]
"""3 known values; any other is accepted unchanged."""
