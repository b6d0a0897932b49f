from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.keyword import Keyword
    from pinterest_async.models.keyword_error import KeywordError


@model
class Keywords(Model):
    """The reply of `keywords.create` and the reply of `keywords.update`.

    Fields:
        errors: Set by Pinterest.
    """

    errors: list[KeywordError] = field(shape="list[KeywordError]")
    keywords: list[Keyword] = field(shape="list[Keyword]")
