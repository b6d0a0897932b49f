from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.bulk_upsert_request_create_ad import BulkUpsertRequestCreateAd
    from pinterest_async.models.bulk_upsert_request_create_ad_group import BulkUpsertRequestCreateAdGroup
    from pinterest_async.models.bulk_upsert_request_create_campaign import BulkUpsertRequestCreateCampaign
    from pinterest_async.models.bulk_upsert_request_create_catalog_product_groups_items import (
        BulkUpsertRequestCreateCatalogProductGroupsItems,
    )
    from pinterest_async.models.bulk_upsert_request_create_keyword import BulkUpsertRequestCreateKeyword
    from pinterest_async.models.bulk_upsert_request_create_product_group import BulkUpsertRequestCreateProductGroup
    from pinterest_async.models.label_bulk_create_request import LabelBulkCreateRequest
    from pinterest_async.models.schedule_create_request import ScheduleCreateRequest


@model
class BulkUpsertRequestCreate(Model):
    """A part of `BulkUpsertRequest`."""

    ad_groups: list[BulkUpsertRequestCreateAdGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateAdGroup]"
    )
    ads: list[BulkUpsertRequestCreateAd] | None = field(default=None, shape="list[BulkUpsertRequestCreateAd]")
    campaigns: list[BulkUpsertRequestCreateCampaign] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateCampaign]"
    )
    catalog_product_groups: list[BulkUpsertRequestCreateCatalogProductGroupsItems] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateCatalogProductGroupsItems]"
    )
    keywords: list[BulkUpsertRequestCreateKeyword] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateKeyword]"
    )
    labels: list[LabelBulkCreateRequest] | None = field(default=None, shape="list[LabelBulkCreateRequest]")
    product_groups: list[BulkUpsertRequestCreateProductGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateProductGroup]"
    )
    schedules: list[ScheduleCreateRequest] | None = field(default=None, shape="list[ScheduleCreateRequest]")
