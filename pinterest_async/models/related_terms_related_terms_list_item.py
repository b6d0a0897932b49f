from __future__ import annotations

from pinterest_async.model import Model, model


@model
class RelatedTermsRelatedTermsListItem(Model):
    """Related Terms Related Terms List Item."""

    related_terms: list[str] | None = None
    term: str | None = None
