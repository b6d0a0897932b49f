from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SSIOAccountPMPName(Model):
    """A part of `SSIOAccount`."""

    id: str | None = None
    name: str | None = None
