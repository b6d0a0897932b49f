from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeleteBusinessPartners(Model):
    """The reply of `business_relationships.delete_partners`.

    Fields:
        deleted_partners: Digits, set by Pinterest.
    """

    deleted_partners: list[str] | None = None
