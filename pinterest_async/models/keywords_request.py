from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keywords_common import KeywordsCommon


@model
class KeywordsRequest(Model):
    """The body of `keywords.create`."""

    keywords: list[KeywordsCommon] = field(shape="list[KeywordsCommon]")
    parent_id: str
