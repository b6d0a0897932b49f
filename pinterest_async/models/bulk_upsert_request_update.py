from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_update_ad import BulkUpsertRequestUpdateAd
    from pinterest_async.models.bulk_upsert_request_update_ad_group import BulkUpsertRequestUpdateAdGroup
    from pinterest_async.models.bulk_upsert_request_update_campaign import BulkUpsertRequestUpdateCampaign
    from pinterest_async.models.bulk_upsert_request_update_catalog_product_groups_items import (
        BulkUpsertRequestUpdateCatalogProductGroupsItems,
    )
    from pinterest_async.models.bulk_upsert_request_update_product_group import BulkUpsertRequestUpdateProductGroup
    from pinterest_async.models.keyword_update_generated import KeywordUpdateGenerated
    from pinterest_async.models.label_bulk_update_request import LabelBulkUpdateRequest
    from pinterest_async.models.schedule_update_request import ScheduleUpdateRequest


@model
class BulkUpsertRequestUpdate(Model):
    """A part of `BulkUpsertRequest`."""

    ad_groups: list[BulkUpsertRequestUpdateAdGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestUpdateAdGroup]"
    )
    ads: list[BulkUpsertRequestUpdateAd] | None = field(default=None, shape="list[BulkUpsertRequestUpdateAd]")
    campaigns: list[BulkUpsertRequestUpdateCampaign] | None = field(
        default=None, shape="list[BulkUpsertRequestUpdateCampaign]"
    )
    catalog_product_groups: list[BulkUpsertRequestUpdateCatalogProductGroupsItems] | None = field(
        default=None, shape="list[BulkUpsertRequestUpdateCatalogProductGroupsItems]"
    )
    keywords: list[KeywordUpdateGenerated] | None = field(default=None, shape="list[KeywordUpdateGenerated]")
    labels: list[LabelBulkUpdateRequest] | None = field(default=None, shape="list[LabelBulkUpdateRequest]")
    product_groups: list[BulkUpsertRequestUpdateProductGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestUpdateProductGroup]"
    )
    schedules: list[ScheduleUpdateRequest] | None = field(default=None, shape="list[ScheduleUpdateRequest]")
