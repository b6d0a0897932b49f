from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationLogClientError(Model):
    """A part of `IntegrationLog`.

    Fields:
        cause: At most 512 characters.
        file_name: At most 256 characters.
        message: At most 8192 characters.
        message_detail: At most 1024 characters.
        name: At most 256 characters.
    """

    cause: str | None = None
    column_number: int | None = None
    file_name: str | None = None
    line_number: int | None = None
    message: str | None = None
    message_detail: str | None = None
    name: str | None = None
    number: int | None = None
    stack_trace: str | None = None
