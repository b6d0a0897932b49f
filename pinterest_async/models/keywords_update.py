from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword_update_item import KeywordUpdateItem


@model
class KeywordsUpdate(Model):
    """The body of `keywords.update`."""

    keywords: list[KeywordUpdateItem] | None = field(default=None, shape="list[KeywordUpdateItem]")
