from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ssio_account_address import SSIOAccountAddress


@model
class SSIOAccountItem(Model):
    """A part of `SSIOAccount`."""

    addresses: list[SSIOAccountAddress] | None = field(default=None, shape="list[SSIOAccountAddress]")
    id: str | None = None
    io_terms: str | None = None
    io_terms_id: str | None = None
    io_type: str | None = None
    row_terms: str | None = None
    row_terms_id: str | None = None
    us_terms: str | None = None
    us_terms_id: str | None = None
