from typing import Literal, TypeAlias

BulkUpsertRequestUpdateLabelStatus: TypeAlias = Literal["ARCHIVED",]
"""1 known value; any other is passed on as it is."""
