from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.http_method import HttpMethod


@model
class IntegrationLogClientRequest(Model):
    """A part of `IntegrationLog`."""

    host: str
    method: HttpMethod | str
    path: str
    request_headers: dict[str, str] | None = None
    response_headers: dict[str, str] | None = None
    response_status_code: int | None = None
