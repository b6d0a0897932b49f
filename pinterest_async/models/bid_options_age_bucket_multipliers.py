from __future__ import annotations

from pinterest_async.model import Model, field, model


@model
class BidOptionsAgeBucketMultipliers(Model):
    """A part of `ScheduleBidMultipliers`."""

    field_18_24: float | None = field(default=None, wire="18-24")
    field_25_34: float | None = field(default=None, wire="25-34")
    field_35_44: float | None = field(default=None, wire="35-44")
    field_45_49: float | None = field(default=None, wire="45-49")
    field_50_54: float | None = field(default=None, wire="50-54")
    field_55_64: float | None = field(default=None, wire="55-64")
    field_65_: float | None = field(default=None, wire="65+")
