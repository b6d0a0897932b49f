from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsFeedValidationErrors(Model):
    """A part of `CatalogsFeedValidationDetails`."""

    ADULT_INVALID: int | None = None
    ADWORDS_FORMAT_INVALID: int | None = None
    AVAILABILITY_INVALID: int | None = None
    BLOCKLISTED_IMAGE_SIGNATURE: int | None = None
    DELIMITER_ERROR: int | None = None
    DESCRIPTION_MISSING: int | None = None
    DUPLICATE_PRODUCTS: int | None = None
    ENCODING_ERROR: int | None = None
    FEED_LENGTH_TOO_LONG: int | None = None
    FEED_TOO_SMALL: int | None = None
    FETCH_ERROR: int | None = None
    FETCH_INACTIVE_FEED_ERROR: int | None = None
    IMAGE_LINK_INVALID: int | None = None
    IMAGE_LINK_LENGTH_TOO_LONG: int | None = None
    IMAGE_LINK_MISSING: int | None = None
    INTERNAL_SERVICE_ERROR: int | None = None
    INVALID_DOMAIN: int | None = None
    ITEMID_MISSING: int | None = None
    ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE: int | None = None
    LINK_FORMAT_INVALID: int | None = None
    LINK_LENGTH_TOO_LONG: int | None = None
    LIST_PRICE_INVALID: int | None = None
    MALFORMED_XML: int | None = None
    MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED: int | None = None
    NO_VERIFIED_DOMAIN: int | None = None
    PARSE_LINE_ERROR: int | None = None
    PINJOIN_CONTENT_UNSAFE: int | None = None
    PRICE_CANNOT_BE_DETERMINED: int | None = None
    PRICE_MISSING: int | None = None
    PRODUCT_LINK_MISSING: int | None = None
    PRODUCT_PRICE_INVALID: int | None = None
    REQUIRED_COLUMNS_MISSING: int | None = None
    TITLE_MISSING: int | None = None
