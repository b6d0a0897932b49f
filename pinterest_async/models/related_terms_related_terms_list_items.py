from __future__ import annotations

from pinterest_async.model import Model, model


@model
class RelatedTermsRelatedTermsListItems(Model):
    """A part of `RelatedTerms`."""

    related_terms: list[str] | None = None
    term: str | None = None
