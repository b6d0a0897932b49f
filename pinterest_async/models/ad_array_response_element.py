from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_response import AdResponse
    from pinterest_async.models.exception import Exception_


@model
class AdArrayResponseElement(Model):
    """A part of `AdArrayResponse`."""

    data: AdResponse | None = field(default=None, shape="AdResponse")
    exceptions: Exception_ | None = field(default=None, shape="Exception_")
