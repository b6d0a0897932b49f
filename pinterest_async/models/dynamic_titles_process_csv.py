from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.dynamic_titles_process_csv_error import DynamicTitlesProcessCSVError


@model
class DynamicTitlesProcessCSV(Model):
    """The reply of `ad_groups.process_dynamic_titles_csv`.

    Fields:
        errors: Set by Pinterest.
        status: Set by Pinterest.
    """

    errors: list[DynamicTitlesProcessCSVError] | None = field(default=None, shape="list[DynamicTitlesProcessCSVError]")
    status: str | None = None
