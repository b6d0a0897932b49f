"""Uploads and downloads by presigned links, with a second client that has no token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.files.client import Files as Files
    from pinterest_async_overrides.files.storage_client import StorageClient as StorageClient

__all__ = ["Files", "StorageClient"]


def __getattr__(name: str) -> Any:
    if name == "Files":
        from pinterest_async_overrides.files.client import Files

        return Files
    if name == "StorageClient":
        from pinterest_async_overrides.files.storage_client import StorageClient

        return StorageClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
