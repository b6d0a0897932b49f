from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_item_validation_details import CatalogsItemValidationDetails


@model
class CatalogsItemValidationWarnings(Model):
    """A part of `CatalogsItemValidationIssues`."""

    ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    ADDITIONAL_IMAGE_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    ADWORDS_FORMAT_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    ADWORDS_SAME_AS_LINK: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_0_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_10_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_11_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_12_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_13_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_14_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_15_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_16_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_17_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_18_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_19_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_1_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_2_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_3_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_4_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_5_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_6_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_7_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_8_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_IMAGE_9_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_LINK_FORMAT_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_LINK_SAME_AS_LINK: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_0_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_1_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_LINK_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_LINK_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_LINK_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_TAG_DUPLICATED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_TAG_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AD_VIDEO_2_TAG_REQUIRED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AGE_GROUP_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    ANDROID_DEEP_LINK_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    AVAILABILITY_DATE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    COUNTRY_DOES_NOT_MAP_TO_CURRENCY: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    CUSTOM_LABEL_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    DESCRIPTION_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    EXPIRATION_DATE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    GENDER_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    GTIN_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    IMAGE_LINK_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    IOS_DEEP_LINK_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    IS_BUNDLE_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    LINK_FORMAT_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    MIN_AD_PRICE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    MPN_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    MULTIPACK_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    OPTIONAL_CONDITION_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    OPTIONAL_CONDITION_MISSING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    OPTIONAL_PRODUCT_CATEGORY_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    OPTIONAL_PRODUCT_CATEGORY_MISSING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PRODUCT_CATEGORY_DEPTH_WARNING: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    PRODUCT_TYPE_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SALES_PRICE_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SALES_PRICE_TOO_HIGH: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SALES_PRICE_TOO_LOW: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SALE_DATE_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    SHIPPING_HEIGHT_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SHIPPING_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    SHIPPING_WEIGHT_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SHIPPING_WIDTH_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SIZE_SYSTEM_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    SIZE_TYPE_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    TAX_INVALID: CatalogsItemValidationDetails | None = field(default=None, shape="CatalogsItemValidationDetails")
    TITLE_LENGTH_TOO_LONG: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    TOO_MANY_ADDITIONAL_IMAGE_LINKS: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    UTM_SOURCE_AUTO_CORRECTED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
    WEIGHT_UNIT_INVALID: CatalogsItemValidationDetails | None = field(
        default=None, shape="CatalogsItemValidationDetails"
    )
