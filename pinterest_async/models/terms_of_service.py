from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TermsOfService(Model):
    """The reply of `terms_of_service.get`."""

    ad_account_id: str | None = None
    has_accepted: bool | None = None
    html: str | None = None
    id: str | None = None
