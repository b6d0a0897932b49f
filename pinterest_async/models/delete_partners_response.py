from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeletePartnersResponse(Model):
    """Delete Partners Response.

    Fields:
        deleted_partners: Digits.
    """

    deleted_partners: list[str] | None = None
