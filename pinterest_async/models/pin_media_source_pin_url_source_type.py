from typing import Literal, TypeAlias

PinMediaSourcePinURLSourceType: TypeAlias = Literal["pin_url",]
"""1 known value; any other is accepted unchanged."""
