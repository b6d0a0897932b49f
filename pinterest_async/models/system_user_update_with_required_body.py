from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SystemUserUpdateWithRequiredBody(Model):
    """The body of `business_relationships.update_system_user`."""

    name: str
