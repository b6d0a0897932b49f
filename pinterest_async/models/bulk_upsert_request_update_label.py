from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_update_label_status import BulkUpsertRequestUpdateLabelStatus


@model
class BulkUpsertRequestUpdateLabel(Model):
    """Bulk Upsert Request Update Label.

    Fields:
        value: At most 100 characters.
    """

    id: str
    status: BulkUpsertRequestUpdateLabelStatus | None = None
    value: str | None = None
