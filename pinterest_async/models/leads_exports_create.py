from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadsExportsCreate(Model):
    """The body of `lead_exports.create`.

    Fields:
        ad_id: Digits.
    """

    ad_id: str
    end_date: str
    start_date: str
