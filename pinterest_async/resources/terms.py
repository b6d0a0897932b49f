"""`pinterest.terms`: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import terms as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_async.models.related_terms import RelatedTerms
    from pinterest_async_overrides.pagination import Pager


class TermsResource(Resource):
    """Calls of `pinterest.terms`."""

    async def list_related(self, *, terms: Sequence[str]) -> RelatedTerms:
        """Terms that are searched together with the given ones.

        GET /terms/related; scopes: ads:read; rate limit category: ads_read; answered by the sandbox.

        Args:
            terms: Sequence[str].

        Returns:
            RelatedTerms.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/terms_related-list
        """
        return await self._client.call(api.LIST_RELATED, {"terms": terms})

    def list_suggested(self, *, term: str, limit: int | None = None) -> Pager[str]:
        """Terms that begin as the given one does.

        GET /terms/suggested; scopes: ads:read; rate limit category: ads_read; answered by the sandbox.

        Args:
            term: str.
            limit: int. 1 to 10, default 4. Items a page.

        Returns:
            A pager of str: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/terms_suggested-list
        """
        return self._client.pager(api.LIST_SUGGESTED, {"term": term, "limit": limit})
