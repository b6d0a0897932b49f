from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_update_label_status import BulkUpsertRequestUpdateLabelStatus


@model
class BulkUpsertRequestUpdateLabel(Model):
    """A part of `BulkUpsertRequestUpdate`.

    Fields:
        value: At most 100 characters.
    """

    id: str
    status: BulkUpsertRequestUpdateLabelStatus | str | None = None
    value: str | None = None
