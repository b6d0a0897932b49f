from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CustomerListRecordRow(Model):
    """A part of `CustomerListCreate` and a part of `CustomerListUpdateWithRequiredBody`."""

    __closed__ = True

    email: str | None = None
    external_id: str | None = None
    hashed_phone_number: str | None = None
    hashed_pinner_id: str | None = None
    ip_address: str | None = None
    liveramp_envelope: str | None = None
    maid: str | None = None
    user_agent: str | None = None
