from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword_info import KeywordInfo


@model
class TrendsEditorial(Model):
    """An item of `trends.list_editorial_articles`."""

    board_url: str
    description: str
    interests: list[str]
    pins_url: list[str]
    related_keywords: list[KeywordInfo] = field(shape="list[KeywordInfo]")
    title: str
