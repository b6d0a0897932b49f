from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_response_rejected_reason import AdResponseRejectedReason
    from pinterest_async.models.ad_response_review_status import AdResponseReviewStatus
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType
    from pinterest_async.models.disclosure_type import DisclosureType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.grid_click_type import GridClickType
    from pinterest_async.models.pin_promotion_summary_status import PinPromotionSummaryStatus
    from pinterest_async.models.quiz_pin_data import QuizPinData
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class AdResponse(Model):
    """An item of `ads.list`, the reply of `ads.get` and 1 more.

    Fields:
        ad_account_id: Digits.
        campaign_id: Digits.
        created_time: Seconds since 1970.
        id: Digits.
        pin_id: Digits.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    ad_group_id: str | None = None
    android_deep_link: str | None = None
    campaign_id: str | None = None
    carousel_android_deep_links: list[str] | None = None
    carousel_destination_urls: list[str] | None = None
    carousel_ios_deep_links: list[str] | None = None
    click_tracking_url: str | None = None
    collection_items_destination_url_template: str | None = None
    created_time: int | None = None
    creative_type: CreativeType | str | None = None
    customizable_cta_type: CustomizableCTAType | str | None = None
    destination_url: str | None = None
    disclosure_type: DisclosureType | str | None = None
    disclosure_url: str | None = None
    grid_click_type: GridClickType | str | None = None
    id: str | None = None
    ios_deep_link: str | None = None
    is_pin_deleted: bool | None = None
    is_removable: bool | None = None
    lead_form_id: str | None = None
    name: str | None = None
    pin_id: str | None = None
    quiz_pin_data: QuizPinData | None = field(default=None, shape="QuizPinData")
    rejected_reasons: list[AdResponseRejectedReason | str] | None = None
    rejection_labels: list[str] | None = None
    review_status: AdResponseReviewStatus | str | None = None
    status: EntityStatus | str | None = None
    summary_status: PinPromotionSummaryStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    type: str | None = None
    updated_time: int | None = None
    view_tracking_url: str | None = None
