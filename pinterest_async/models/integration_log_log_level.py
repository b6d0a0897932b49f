from typing import Literal, TypeAlias

IntegrationLogLogLevel: TypeAlias = Literal[
    "ERROR",
    "INFO",
    "WARN",
]
"""3 known values; any other is passed on as it is."""
