"""`pinterest.media`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import media as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.media import Media
    from pinterest_async.models.media_upload import MediaUpload
    from pinterest_async.models.media_upload_create import MediaUploadCreate
    from pinterest_async_overrides.pagination import Pager


class MediaResource(Resource):
    """Calls of `pinterest.media`."""

    async def create(self, *, body: MediaUploadCreate | Mapping[str, Any]) -> MediaUpload:
        """Register a video; the reply says where and how its file is uploaded.

        POST /media; scopes: pins:read, pins:write; rate limit category: org_write; answered by the sandbox.

        POST the file to `upload_url` as multipart: all of `upload_parameters` first, `file` last, no bearer
        token, with a Content-Length. Then ask `get` until it succeeded or failed.

        Args:
            body: MediaUploadCreate, as the model or as plain dicts and lists.

        Returns:
            MediaUpload.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/media-create
        """
        return await self._client.call(api.CREATE, {}, body)

    async def get(self, media_id: str) -> Media:
        """Get media.

        GET /media/{media_id}; scopes: pins:read; rate limit category: org_read; answered by the sandbox.

        Args:
            media_id: str. Digits.

        Returns:
            Media.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/media-get
        """
        return await self._client.call(api.GET, {"media_id": media_id})

    def list(self, *, bookmark: str | None = None, page_size: int | None = None) -> Pager[Media]:
        """List media.

        GET /media; scopes: pins:read; rate limit category: org_read; answered by the sandbox.

        Args:
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Media: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/media-list
        """
        return self._client.pager(api.LIST, {"bookmark": bookmark, "page_size": page_size})
