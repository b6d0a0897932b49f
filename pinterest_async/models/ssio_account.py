from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ssio_account_item import SSIOAccountItem
    from pinterest_async.models.ssio_account_pmp_name import SSIOAccountPMPName


@model
class SSIOAccount(Model):
    """The reply of `billing.get_ssio_accounts`."""

    billto_infos: list[SSIOAccountItem] | None = field(default=None, shape="list[SSIOAccountItem]")
    can_edit: bool | None = None
    currency: str | None = None
    eligible: bool | None = None
    error: str | None = None
    pmp_names: list[SSIOAccountPMPName] | None = field(default=None, shape="list[SSIOAccountPMPName]")
