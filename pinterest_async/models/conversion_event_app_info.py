from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionEventAppInfo(Model):
    """A part of `ConversionEventsDataItems`.

    Fields:
        app_id: At most 200 characters.
        app_name: At most 200 characters.
        app_package_name: At most 200 characters.
        app_store: At most 100 characters.
        app_version: At most 100 characters.
        install_time: At least 0. Seconds since 1970.
        user_agent: At most 16384 characters.
        window_height: 0 to 30720.
        window_width: 0 to 30720.
    """

    app_id: str | None = None
    app_name: str | None = None
    app_package_name: str | None = None
    app_store: str | None = None
    app_version: str | None = None
    install_time: int | None = None
    user_agent: str | None = None
    window_height: int | None = None
    window_width: int | None = None
