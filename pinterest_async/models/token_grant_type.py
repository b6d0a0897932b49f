from typing import Literal, TypeAlias

TokenGrantType: TypeAlias = Literal[
    "authorization_code",
    "client_credentials",
    "refresh_token",
]
"""3 known values; any other is accepted unchanged."""
