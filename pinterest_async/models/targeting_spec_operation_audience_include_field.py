from typing import Literal, TypeAlias

TargetingSpecOperationAudienceIncludeField: TypeAlias = Literal["AUDIENCE_INCLUDE",]
"""1 known value; any other is accepted unchanged."""
