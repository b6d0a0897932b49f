from typing import Literal, TypeAlias

TargetingSpecOperationAudienceExcludeField: TypeAlias = Literal["AUDIENCE_EXCLUDE",]
"""1 known value; any other is accepted unchanged."""
