from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.conversion_deletion_request_status import ConversionDeletionRequestStatus


@model
class ConversionDeletionRequest(Model):
    """An item of `conversion_deletion_requests.list`, the reply of `conversion_deletion_requests.create` and 2
    more.

    Fields:
        created_time: Set by Pinterest.
        request_id: At most 18 characters, digits.
        processed_time: Set by Pinterest.
    """

    created_time: datetime.date = field(shape="date")
    request_id: str
    status: ConversionDeletionRequestStatus | str
    processed_time: datetime.date | None = field(default=None, shape="date")
