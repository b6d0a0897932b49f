from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime


@model
class AdGroupsAnalyticsMetrics(Model):
    """The reply of `ad_groups.analytics`.

    Fields:
        AD_GROUP_ID: Digits.
        DATE: Absent for TOTAL; a string where it is no plain day.
    """

    __open__ = True

    AD_GROUP_ID: str | None = None
    DATE: datetime.date | None = field(default=None, shape="date")

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
