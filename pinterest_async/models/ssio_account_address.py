from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOAccountAddress(Model):
    """A part of `SSIOAccountItem`."""

    address_id: str | None = None
    display: str | None = None
    order_legal_entity: str | None = None
    purpose: str | None = None
