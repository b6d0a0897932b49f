from __future__ import annotations

from pinterest_async.model import Model, model


@model
class KeywordInfo(Model):
    """A part of `TrendsEditorial`."""

    name: str
    pct_growth_mom: float | None = None
