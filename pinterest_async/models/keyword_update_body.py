from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword_update import KeywordUpdate


@model
class KeywordUpdateBody(Model):
    """The body of `keywords.update`."""

    keywords: list[KeywordUpdate] = field(shape="list[KeywordUpdate]")
