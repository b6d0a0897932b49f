from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_collections_header_type import AdCollectionsHeaderType
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType
    from pinterest_async.models.disclosure_type import DisclosureType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.grid_click_type import GridClickType
    from pinterest_async.models.quiz_pin_data import QuizPinData
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class AdUpdateRequest(Model):
    """The body of `ads.update`.

    Fields:
        id: At most 18 characters, digits.
        pin_id: Digits.
    """

    id: str
    ad_group_id: str | None = None
    android_deep_link: str | None = None
    carousel_android_deep_links: list[str] | None = None
    carousel_destination_urls: list[str] | None = None
    carousel_ios_deep_links: list[str] | None = None
    click_tracking_url: str | None = None
    collection_items_destination_url_template: str | None = None
    collections_header_type: AdCollectionsHeaderType | str | None = None
    creative_type: CreativeType | str | None = None
    customizable_cta_type: CustomizableCTAType | str | None = None
    destination_url: str | None = None
    disclosure_type: DisclosureType | str | None = None
    disclosure_url: str | None = None
    grid_click_type: GridClickType | str | None = None
    ios_deep_link: str | None = None
    is_carting: bool | None = None
    is_collage_accepted_terms: bool | None = None
    is_collage_single_destination: bool | None = None
    is_pin_deleted: bool | None = None
    is_removable: bool | None = None
    lead_form_id: str | None = None
    name: str | None = None
    pin_id: str | None = None
    quiz_pin_data: QuizPinData | None = field(default=None, shape="QuizPinData")
    status: EntityStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    view_tracking_url: str | None = None
