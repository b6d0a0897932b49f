from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_item_validation_details import CatalogsItemValidationDetails


@model
class CatalogsItemValidationErrors(Model):
    """A part of `CatalogsItemValidationIssues`."""

    ADULT_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    ADWORDS_FORMAT_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AVAILABILITY_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    BLOCKLISTED_IMAGE_SIGNATURE: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    DESCRIPTION_MISSING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    DUPLICATE_PRODUCTS: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    IMAGE_LINK_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    IMAGE_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    IMAGE_LINK_MISSING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    INVALID_DOMAIN: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    ITEMID_MISSING: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    LINK_FORMAT_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    LIST_PRICE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PARSE_LINE_ERROR: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    PINJOIN_CONTENT_UNSAFE: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PRICE_CANNOT_BE_DETERMINED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PRICE_MISSING: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    PRODUCT_LINK_MISSING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PRODUCT_PRICE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    TITLE_MISSING: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
