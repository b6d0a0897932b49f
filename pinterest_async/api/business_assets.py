"""Operations on business assets: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_deletion import AssetGroupDeletion
    from pinterest_async.models.asset_group_input import AssetGroupInput
    from pinterest_async.models.asset_group_modification import AssetGroupModification
    from pinterest_async.models.asset_id_permissions import AssetIdPermissions
    from pinterest_async.models.base_business_assets import BaseBusinessAssets
    from pinterest_async.models.business_assets import BusinessAssets
    from pinterest_async.models.delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray,
    )
    from pinterest_async.models.delete_partner_asset_access_results_response_array import (
        DeletePartnerAssetAccessResultsResponseArray,
    )
    from pinterest_async.models.update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray,
    )
    from pinterest_async.models.update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray,
    )
    from pinterest_async.models.user_single_asset_binding import UserSingleAssetBinding

CREATE_GROUP: Final[Operation[AssetGroupInput]] = Operation(
    id="asset_group/create",
    method="POST",
    path="/businesses/{business_id}/asset_groups",
    resource="business_assets",
    name="create_group",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "AssetGroupInputCreate"),
    reply="AssetGroupInput",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE_GROUP: Final[Operation[AssetGroupDeletion]] = Operation(
    id="asset_group/delete",
    method="DELETE",
    path="/businesses/{business_id}/asset_groups",
    resource="business_assets",
    name="delete_group",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "AssetGroupDeletionDelete"),
    reply="AssetGroupDeletion",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE_MEMBER_ACCESS: Final[Operation[DeleteMemberAccessResultsResponseArray]] = Operation(
    id="business_members_asset_access/delete",
    method="DELETE",
    path="/businesses/{business_id}/members/assets/access",
    resource="business_assets",
    name="delete_member_access",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "BusinessMembersAssetAccessDeleteBody"),
    reply="DeleteMemberAccessResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE_PARTNER_ACCESS: Final[Operation[DeletePartnerAssetAccessResultsResponseArray]] = Operation(
    id="delete_partner_asset_access_handler_impl",
    method="DELETE",
    path="/businesses/{business_id}/partners/assets",
    resource="business_assets",
    name="delete_partner_access",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "DeletePartnerAssetAccessBody"),
    reply="DeletePartnerAssetAccessResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[BusinessAssets]] = Operation(
    id="business_assets/get",
    method="GET",
    path="/businesses/{business_id}/assets",
    resource="business_assets",
    name="list",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("permissions", "permissions", "query", array=True),
        Parameter("child_asset_id", "child_asset_id", "query"),
        Parameter("asset_group_id", "asset_group_id", "query"),
        Parameter("asset_type", "asset_type", "query"),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="BusinessAssets",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_MEMBERS: Final[Operation[UserSingleAssetBinding]] = Operation(
    id="business_asset_members/get",
    method="GET",
    path="/businesses/{business_id}/assets/{asset_id}/members",
    resource="business_assets",
    name="list_members",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("asset_id", "asset_id", "path", required=True),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("fetch_system_users", "fetch_system_users", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserSingleAssetBinding",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_OF_MEMBER: Final[Operation[AssetIdPermissions]] = Operation(
    id="business_member_assets/get",
    method="GET",
    path="/businesses/{business_id}/members/{member_id}/assets",
    resource="business_assets",
    name="list_of_member",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("member_id", "member_id", "path", required=True),
        Parameter("asset_type", "asset_type", "query"),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("sort_by", "sort_by", "query"),
        Parameter("sort_ascending", "sort_ascending", "query"),
        Parameter("search_by", "search_by", "query"),
        Parameter("search_value", "search_value", "query"),
        Parameter("asset_permission_type", "asset_permission_type", "query"),
        Parameter("ad_account_statuses", "ad_account_statuses", "query", array=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="AssetIdPermissions",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_OF_PARTNER: Final[Operation[BaseBusinessAssets]] = Operation(
    id="business_partner_asset_access/get",
    method="GET",
    path="/businesses/{business_id}/partners/{partner_id}/assets",
    resource="business_assets",
    name="list_of_partner",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("partner_id", "partner_id", "path", required=True),
        Parameter("partner_type", "partner_type", "query"),
        Parameter("asset_type", "asset_type", "query"),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("sort_by", "sort_by", "query"),
        Parameter("sort_ascending", "sort_ascending", "query"),
        Parameter("search_by", "search_by", "query"),
        Parameter("search_value", "search_value", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="BaseBusinessAssets",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_PARTNERS: Final[Operation[UserSingleAssetBinding]] = Operation(
    id="business_asset_partners/get",
    method="GET",
    path="/businesses/{business_id}/assets/{asset_id}/partners",
    resource="business_assets",
    name="list_partners",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("asset_id", "asset_id", "path", required=True),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserSingleAssetBinding",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_GROUP: Final[Operation[AssetGroupModification]] = Operation(
    id="asset_group/update",
    method="PATCH",
    path="/businesses/{business_id}/asset_groups",
    resource="business_assets",
    name="update_group",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "AssetGroupModificationReadOrUpdate"),
    reply="AssetGroupModification",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_MEMBER_ACCESS: Final[Operation[UpdateMemberAssetsResultsResponseArray]] = Operation(
    id="business_members_asset_access/update",
    method="PATCH",
    path="/businesses/{business_id}/members/assets/access",
    resource="business_assets",
    name="update_member_access",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "UpdateMemberAssetAccessBody"),
    reply="UpdateMemberAssetsResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_PARTNER_ACCESS: Final[Operation[UpdatePartnerAssetsResultsResponseArray]] = Operation(
    id="update_partner_asset_access_handler_impl",
    method="PATCH",
    path="/businesses/{business_id}/partners/assets",
    resource="business_assets",
    name="update_partner_access",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "UpdatePartnerAssetAccessBody"),
    reply="UpdatePartnerAssetsResultsResponseArray",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
