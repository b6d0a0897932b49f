from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_download_campaign_filter import BulkDownloadCampaignFilter
    from pinterest_async.models.bulk_entity_type import BulkEntityType
    from pinterest_async.models.bulk_output_format import BulkOutputFormat


@model
class BulkDownloadCreate(Model):
    """The body of `bulk_jobs.create_download`.

    Fields:
        entity_ids: Digits.
        entity_types: 1 to 6 values.
        updated_since: Digits.
    """

    campaign_filter: BulkDownloadCampaignFilter | None = field(default=None, shape="BulkDownloadCampaignFilter")
    entity_ids: list[str] | None = None
    entity_types: list[BulkEntityType | str] | None = None
    output_format: BulkOutputFormat | str | None = None
    updated_since: str | None = None
