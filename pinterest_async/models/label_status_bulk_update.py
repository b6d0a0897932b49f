from typing import Literal, TypeAlias

LabelStatusBulkUpdate: TypeAlias = Literal["ARCHIVED",]
"""1 known value; any other is accepted unchanged."""
