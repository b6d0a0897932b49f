"""`pinterest.business_assets`: 12 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import business_assets as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.asset_group_deletion import AssetGroupDeletion
    from pinterest_async.models.asset_group_deletion_delete import AssetGroupDeletionDelete
    from pinterest_async.models.asset_group_input import AssetGroupInput
    from pinterest_async.models.asset_group_input_create import AssetGroupInputCreate
    from pinterest_async.models.asset_group_modification import AssetGroupModification
    from pinterest_async.models.asset_group_modification_read_or_update import AssetGroupModificationReadOrUpdate
    from pinterest_async.models.asset_id_permissions import AssetIdPermissions
    from pinterest_async.models.asset_permission_type import AssetPermissionType
    from pinterest_async.models.asset_search_by import AssetSearchBy
    from pinterest_async.models.asset_sort_by import AssetSortBy
    from pinterest_async.models.asset_type import AssetType
    from pinterest_async.models.base_business_assets import BaseBusinessAssets
    from pinterest_async.models.business_assets import BusinessAssets
    from pinterest_async.models.business_member_assets_get_asset_type import BusinessMemberAssetsGetAssetType
    from pinterest_async.models.business_members_asset_access_delete_body import BusinessMembersAssetAccessDeleteBody
    from pinterest_async.models.business_partner_asset_access_get_asset_type import (
        BusinessPartnerAssetAccessGetAssetType,
    )
    from pinterest_async.models.delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray,
    )
    from pinterest_async.models.delete_partner_asset_access_body import DeletePartnerAssetAccessBody
    from pinterest_async.models.delete_partner_asset_access_results_response_array import (
        DeletePartnerAssetAccessResultsResponseArray,
    )
    from pinterest_async.models.non_draft_entity_status import NonDraftEntityStatus
    from pinterest_async.models.partner_type import PartnerType
    from pinterest_async.models.permissions_with_owner import PermissionsWithOwner
    from pinterest_async.models.update_member_asset_access_body import UpdateMemberAssetAccessBody
    from pinterest_async.models.update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray,
    )
    from pinterest_async.models.update_partner_asset_access_body import UpdatePartnerAssetAccessBody
    from pinterest_async.models.update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray,
    )
    from pinterest_async.models.user_single_asset_binding import UserSingleAssetBinding
    from pinterest_async_overrides.pagination import Pager


class BusinessAssetsResource(Resource):
    """Calls of `pinterest.business_assets`."""

    async def create_group(
        self, business_id: str, *, body: AssetGroupInputCreate | Mapping[str, Any]
    ) -> AssetGroupInput:
        """Create group (business assets).

        POST /businesses/{business_id}/asset_groups; scopes: biz_access:read, biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: AssetGroupInputCreate, as the model or as plain dicts and lists.

        Returns:
            AssetGroupInput.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/asset_group-create
        """
        return await self._client.call(api.CREATE_GROUP, {"business_id": business_id}, body)

    async def delete_group(
        self, business_id: str, *, body: AssetGroupDeletionDelete | Mapping[str, Any]
    ) -> AssetGroupDeletion:
        """Delete group (business assets).

        DELETE /businesses/{business_id}/asset_groups; scopes: biz_access:read, biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: AssetGroupDeletionDelete, as the model or as plain dicts and lists.

        Returns:
            AssetGroupDeletion.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/asset_group-delete
        """
        return await self._client.call(api.DELETE_GROUP, {"business_id": business_id}, body)

    async def delete_member_access(
        self, business_id: str, *, body: BusinessMembersAssetAccessDeleteBody | Mapping[str, Any]
    ) -> DeleteMemberAccessResultsResponseArray:
        """Delete member access (business assets).

        DELETE /businesses/{business_id}/members/assets/access; scopes: biz_access:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: BusinessMembersAssetAccessDeleteBody, as the model or as plain dicts and lists.

        Returns:
            DeleteMemberAccessResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/business_members_asset_access-delete
        """
        return await self._client.call(api.DELETE_MEMBER_ACCESS, {"business_id": business_id}, body)

    async def delete_partner_access(
        self, business_id: str, *, body: DeletePartnerAssetAccessBody | Mapping[str, Any]
    ) -> DeletePartnerAssetAccessResultsResponseArray:
        """Delete partner access (business assets).

        DELETE /businesses/{business_id}/partners/assets; scopes: biz_access:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: DeletePartnerAssetAccessBody, as the model or as plain dicts and lists.

        Returns:
            DeletePartnerAssetAccessResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/delete_partner_asset_access_handler_impl
        """
        return await self._client.call(api.DELETE_PARTNER_ACCESS, {"business_id": business_id}, body)

    def list(
        self,
        business_id: str,
        *,
        permissions: Sequence[PermissionsWithOwner | str] | None = None,
        child_asset_id: str | None = None,
        asset_group_id: str | None = None,
        asset_type: AssetType | str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[BusinessAssets]:
        """List business assets.

        GET /businesses/{business_id}/assets; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            permissions: Sequence[PermissionsWithOwner | str].
            child_asset_id: str. 1 to 20 characters, digits.
            asset_group_id: str. 1 to 20 characters, digits.
            asset_type: AssetType | str. Default 'AD_ACCOUNT'.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of BusinessAssets: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_assets-get
        """
        return self._client.pager(
            api.LIST,
            {
                "business_id": business_id,
                "permissions": permissions,
                "child_asset_id": child_asset_id,
                "asset_group_id": asset_group_id,
                "asset_type": asset_type,
                "start_index": start_index,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_members(
        self,
        business_id: str,
        asset_id: str,
        *,
        start_index: int | None = None,
        fetch_system_users: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[UserSingleAssetBinding]:
        """List members (business assets).

        GET /businesses/{business_id}/assets/{asset_id}/members; scopes: biz_access:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            asset_id: str. 1 to 20 characters, digits.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            fetch_system_users: bool. Default False.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserSingleAssetBinding: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_asset_members-get
        """
        return self._client.pager(
            api.LIST_MEMBERS,
            {
                "business_id": business_id,
                "asset_id": asset_id,
                "start_index": start_index,
                "fetch_system_users": fetch_system_users,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_of_member(
        self,
        business_id: str,
        member_id: str,
        *,
        asset_type: BusinessMemberAssetsGetAssetType | str | None = None,
        start_index: int | None = None,
        sort_by: AssetSortBy | str | None = None,
        sort_ascending: bool | None = None,
        search_by: AssetSearchBy | str | None = None,
        search_value: str | None = None,
        asset_permission_type: AssetPermissionType | str | None = None,
        ad_account_statuses: Sequence[NonDraftEntityStatus | str] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[AssetIdPermissions]:
        """List of member (business assets).

        GET /businesses/{business_id}/members/{member_id}/assets; scopes: biz_access:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            member_id: str. 1 to 20 characters, digits.
            asset_type: BusinessMemberAssetsGetAssetType | str. Default 'AD_ACCOUNT'.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            sort_by: AssetSortBy | str.
            sort_ascending: bool. Default True.
            search_by: AssetSearchBy | str.
            search_value: str.
            asset_permission_type: AssetPermissionType | str.
            ad_account_statuses: Sequence[NonDraftEntityStatus | str].
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of AssetIdPermissions: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_member_assets-get
        """
        return self._client.pager(
            api.LIST_OF_MEMBER,
            {
                "business_id": business_id,
                "member_id": member_id,
                "asset_type": asset_type,
                "start_index": start_index,
                "sort_by": sort_by,
                "sort_ascending": sort_ascending,
                "search_by": search_by,
                "search_value": search_value,
                "asset_permission_type": asset_permission_type,
                "ad_account_statuses": ad_account_statuses,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_of_partner(
        self,
        business_id: str,
        partner_id: str,
        *,
        partner_type: PartnerType | str | None = None,
        asset_type: BusinessPartnerAssetAccessGetAssetType | str | None = None,
        start_index: int | None = None,
        sort_by: AssetSortBy | str | None = None,
        sort_ascending: bool | None = None,
        search_by: AssetSearchBy | str | None = None,
        search_value: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[BaseBusinessAssets]:
        """List of partner (business assets).

        GET /businesses/{business_id}/partners/{partner_id}/assets; scopes: biz_access:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            partner_id: str. 1 to 20 characters, digits.
            partner_type: PartnerType | str. Default 'INTERNAL'.
            asset_type: BusinessPartnerAssetAccessGetAssetType | str. Default 'AD_ACCOUNT'.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            sort_by: AssetSortBy | str.
            sort_ascending: bool. Default True.
            search_by: AssetSearchBy | str.
            search_value: str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of BaseBusinessAssets: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_partner_asset_access-get
        """
        return self._client.pager(
            api.LIST_OF_PARTNER,
            {
                "business_id": business_id,
                "partner_id": partner_id,
                "partner_type": partner_type,
                "asset_type": asset_type,
                "start_index": start_index,
                "sort_by": sort_by,
                "sort_ascending": sort_ascending,
                "search_by": search_by,
                "search_value": search_value,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_partners(
        self,
        business_id: str,
        asset_id: str,
        *,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[UserSingleAssetBinding]:
        """List partners (business assets).

        GET /businesses/{business_id}/assets/{asset_id}/partners; scopes: biz_access:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            asset_id: str. 1 to 20 characters, digits.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserSingleAssetBinding: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/business_asset_partners-get
        """
        return self._client.pager(
            api.LIST_PARTNERS,
            {
                "business_id": business_id,
                "asset_id": asset_id,
                "start_index": start_index,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update_group(
        self, business_id: str, *, body: AssetGroupModificationReadOrUpdate | Mapping[str, Any]
    ) -> AssetGroupModification:
        """Update group (business assets).

        PATCH /businesses/{business_id}/asset_groups; scopes: biz_access:read, biz_access:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: AssetGroupModificationReadOrUpdate, as the model or as plain dicts and lists.

        Returns:
            AssetGroupModification.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/asset_group-update
        """
        return await self._client.call(api.UPDATE_GROUP, {"business_id": business_id}, body)

    async def update_member_access(
        self, business_id: str, *, body: UpdateMemberAssetAccessBody | Mapping[str, Any]
    ) -> UpdateMemberAssetsResultsResponseArray:
        """Update member access (business assets).

        PATCH /businesses/{business_id}/members/assets/access; scopes: biz_access:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: UpdateMemberAssetAccessBody, as the model or as plain dicts and lists.

        Returns:
            UpdateMemberAssetsResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/business_members_asset_access-update
        """
        return await self._client.call(api.UPDATE_MEMBER_ACCESS, {"business_id": business_id}, body)

    async def update_partner_access(
        self, business_id: str, *, body: UpdatePartnerAssetAccessBody | Mapping[str, Any]
    ) -> UpdatePartnerAssetsResultsResponseArray:
        """Update partner access (business assets).

        PATCH /businesses/{business_id}/partners/assets; scopes: biz_access:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: UpdatePartnerAssetAccessBody, as the model or as plain dicts and lists.

        Returns:
            UpdatePartnerAssetsResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update_partner_asset_access_handler_impl
        """
        return await self._client.call(api.UPDATE_PARTNER_ACCESS, {"business_id": business_id}, body)
