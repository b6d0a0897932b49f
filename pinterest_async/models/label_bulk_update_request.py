from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.label_status_bulk_update import LabelStatusBulkUpdate


@model
class LabelBulkUpdateRequest(Model):
    """A part of `BulkUpsertRequestUpdate`."""

    id: str
    parent_id: str
    status: LabelStatusBulkUpdate | str
