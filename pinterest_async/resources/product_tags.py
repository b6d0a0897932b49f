"""`pinterest.product_tags`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import product_tags as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.product_tags_bulk_add_request import ProductTagsBulkAddRequest
    from pinterest_async.models.product_tags_bulk_delete_request import ProductTagsBulkDeleteRequest
    from pinterest_async.models.product_tags_response import ProductTagsResponse


class ProductTagsResource(Resource):
    """Calls of `pinterest.product_tags`."""

    async def add(self, pin_id: str, *, body: ProductTagsBulkAddRequest | Mapping[str, Any]) -> ProductTagsResponse:
        """Tag a Pin with products.

        POST /pins/{pin_id}/product_tags; scopes: boards:read, boards:write, pins:read, pins:write; rate limit
        category: org_write; not answered by the sandbox.

        At most 24 a Pin; all of them or none.

        Args:
            pin_id: str. Digits.
            body: ProductTagsBulkAddRequest, as the model or as plain dicts and lists.

        Returns:
            ProductTagsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/product_tags-bulk_add
        """
        return await self._client.call(api.ADD, {"pin_id": pin_id}, body)

    async def delete(self, pin_id: str, *, body: ProductTagsBulkDeleteRequest | Mapping[str, Any]) -> None:
        """Remove product tags from a Pin.

        POST /pins/{pin_id}/product_tags/bulk-delete; scopes: boards:read, boards:write, pins:read, pins:write;
        rate limit category: org_write; not answered by the sandbox.

        All of them or none.

        Args:
            pin_id: str. Digits.
            body: ProductTagsBulkDeleteRequest, as the model or as plain dicts and lists.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/product_tags-bulk_delete
        """
        return await self._client.call(api.DELETE, {"pin_id": pin_id}, body)

    async def list(self, pin_id: str) -> ProductTagsResponse:
        """The product tags of a Pin.

        GET /pins/{pin_id}/product_tags; scopes: boards:read, pins:read; rate limit category: org_read; not
        answered by the sandbox.

        Args:
            pin_id: str. Digits.

        Returns:
            ProductTagsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/product_tags-list
        """
        return await self._client.call(api.LIST, {"pin_id": pin_id})
