from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_create_keyword_keyword import BulkUpsertRequestCreateKeywordKeyword


@model
class BulkUpsertRequestCreateKeyword(Model):
    """A part of `BulkUpsertRequestCreate`."""

    keywords: list[BulkUpsertRequestCreateKeywordKeyword] = field(shape="list[BulkUpsertRequestCreateKeywordKeyword]")
    parent_id: str
