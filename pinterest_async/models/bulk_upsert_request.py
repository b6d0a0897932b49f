from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_create import BulkUpsertRequestCreate
    from pinterest_async.models.bulk_upsert_request_update import BulkUpsertRequestUpdate


@model
class BulkUpsertRequest(Model):
    """The body of `bulk_jobs.create_upsert`."""

    create: BulkUpsertRequestCreate | None = field(default=None, shape="BulkUpsertRequestCreate")
    update: BulkUpsertRequestUpdate | None = field(default=None, shape="BulkUpsertRequestUpdate")
