from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.template_response_date_range_dynamic_date_range_range import (
        TemplateResponseDateRangeDynamicDateRangeRange,
    )


@model
class TemplateResponseDateRangeDynamicDateRange(Model):
    """A part of `TemplateResponseDateRange`."""

    range: TemplateResponseDateRangeDynamicDateRangeRange | str | None = None
    type: str | None = None
