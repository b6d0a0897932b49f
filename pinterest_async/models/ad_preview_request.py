from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.ad_preview_request_catalog_product_group_id import AdPreviewRequestCatalogProductGroupId
    from pinterest_async.models.ad_preview_request_image_url import AdPreviewRequestImageUrl
    from pinterest_async.models.ad_preview_request_pin_id import AdPreviewRequestPinId

    AdPreviewRequest: TypeAlias = (
        AdPreviewRequestImageUrl | AdPreviewRequestPinId | AdPreviewRequestCatalogProductGroupId
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    AdPreviewRequest = "AdPreviewRequestImageUrl | AdPreviewRequestPinId | AdPreviewRequestCatalogProductGroupId"
