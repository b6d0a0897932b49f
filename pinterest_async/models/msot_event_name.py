from typing import Literal, TypeAlias

MsotEventName: TypeAlias = Literal[
    "add_to_cart",
    "checkout",
    "lead",
    "signup",
]
"""4 known values; any other is accepted unchanged."""
