from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.related_terms_related_terms_list_items import RelatedTermsRelatedTermsListItems


@model
class RelatedTerms(Model):
    """The reply of `terms.list_related`."""

    id: str | None = None
    related_term_count: int | None = None
    related_terms_list: list[RelatedTermsRelatedTermsListItems] | None = field(
        default=None, shape="list[RelatedTermsRelatedTermsListItems]"
    )
