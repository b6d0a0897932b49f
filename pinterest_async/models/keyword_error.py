from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword import Keyword


@model
class KeywordError(Model):
    """A part of `Keywords`."""

    data: Keyword | None = field(default=None, shape="Keyword")
    error_messages: list[str] | None = None
