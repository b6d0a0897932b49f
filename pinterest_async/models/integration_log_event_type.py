from typing import Literal, TypeAlias

IntegrationLogEventType: TypeAlias = Literal[
    "API",
    "APP",
]
"""2 known values; any other is accepted unchanged."""
