from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.template_response_date_range_absolute_date_range import (
        TemplateResponseDateRangeAbsoluteDateRange,
    )
    from pinterest_async.models.template_response_date_range_dynamic_date_range import (
        TemplateResponseDateRangeDynamicDateRange,
    )
    from pinterest_async.models.template_response_date_range_relative_date_range import (
        TemplateResponseDateRangeRelativeDateRange,
    )


@model
class TemplateResponseDateRange(Model):
    """A part of `TemplateResponse`."""

    absolute_date_range: TemplateResponseDateRangeAbsoluteDateRange | None = field(
        default=None, shape="TemplateResponseDateRangeAbsoluteDateRange"
    )
    dynamic_date_range: TemplateResponseDateRangeDynamicDateRange | None = field(
        default=None, shape="TemplateResponseDateRangeDynamicDateRange"
    )
    relative_date_range: TemplateResponseDateRangeRelativeDateRange | None = field(
        default=None, shape="TemplateResponseDateRangeRelativeDateRange"
    )
