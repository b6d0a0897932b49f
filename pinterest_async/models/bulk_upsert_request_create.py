from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_create_request import AdCreateRequest
    from pinterest_async.models.ad_group_create_request import AdGroupCreateRequest
    from pinterest_async.models.bulk_upsert_request_create_catalog_product_group import (
        BulkUpsertRequestCreateCatalogProductGroup,
    )
    from pinterest_async.models.campaign_create_request import CampaignCreateRequest
    from pinterest_async.models.keywords_request import KeywordsRequest
    from pinterest_async.models.label_create_request import LabelCreateRequest
    from pinterest_async.models.product_group_promotion_create_request import ProductGroupPromotionCreateRequest


@model
class BulkUpsertRequestCreate(Model):
    """A part of `BulkUpsertRequest`."""

    ad_groups: list[AdGroupCreateRequest] | None = field(default=None, shape="list[AdGroupCreateRequest]")
    ads: list[AdCreateRequest] | None = field(default=None, shape="list[AdCreateRequest]")
    campaigns: list[CampaignCreateRequest] | None = field(default=None, shape="list[CampaignCreateRequest]")
    catalog_product_groups: list[BulkUpsertRequestCreateCatalogProductGroup] | None = field(
        default=None, shape="list[BulkUpsertRequestCreateCatalogProductGroup]"
    )
    keywords: list[KeywordsRequest] | None = field(default=None, shape="list[KeywordsRequest]")
    labels: list[LabelCreateRequest] | None = field(default=None, shape="list[LabelCreateRequest]")
    product_groups: list[ProductGroupPromotionCreateRequest] | None = field(
        default=None, shape="list[ProductGroupPromotionCreateRequest]"
    )
