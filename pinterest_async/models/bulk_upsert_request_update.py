from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_update_request import AdGroupUpdateRequest
    from pinterest_async.models.ad_update_request import AdUpdateRequest
    from pinterest_async.models.bulk_upsert_request_update_catalog_product_group import (
        BulkUpsertRequestUpdateCatalogProductGroup,
    )
    from pinterest_async.models.bulk_upsert_request_update_label import BulkUpsertRequestUpdateLabel
    from pinterest_async.models.campaign_update_request import CampaignUpdateRequest
    from pinterest_async.models.keyword_update import KeywordUpdate
    from pinterest_async.models.product_group_promotion_update_request import ProductGroupPromotionUpdateRequest


@model
class BulkUpsertRequestUpdate(Model):
    """A part of `BulkUpsertRequest`."""

    ad_groups: list[AdGroupUpdateRequest] | None = field(default=None, shape="list[AdGroupUpdateRequest]")
    ads: list[AdUpdateRequest] | None = field(default=None, shape="list[AdUpdateRequest]")
    campaigns: list[CampaignUpdateRequest] | None = field(default=None, shape="list[CampaignUpdateRequest]")
    catalog_product_groups: list[BulkUpsertRequestUpdateCatalogProductGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestUpdateCatalogProductGroup]"
    )
    keywords: list[KeywordUpdate] | None = field(default=None, shape="list[KeywordUpdate]")
    labels: list[BulkUpsertRequestUpdateLabel] | None = field(default=None, shape="list[BulkUpsertRequestUpdateLabel]")
    product_groups: list[ProductGroupPromotionUpdateRequest] | None = field(
        default=None, shape="list[ProductGroupPromotionUpdateRequest]"
    )
