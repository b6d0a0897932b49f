from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_operation_age_bucket import TargetingSpecOperationAgeBucket
    from pinterest_async.models.targeting_spec_operation_app_type import TargetingSpecOperationAppType
    from pinterest_async.models.targeting_spec_operation_audience_exclude import TargetingSpecOperationAudienceExclude
    from pinterest_async.models.targeting_spec_operation_audience_include import TargetingSpecOperationAudienceInclude
    from pinterest_async.models.targeting_spec_operation_gender import TargetingSpecOperationGender
    from pinterest_async.models.targeting_spec_operation_geo import TargetingSpecOperationGeo
    from pinterest_async.models.targeting_spec_operation_geo_exclude import TargetingSpecOperationGeoExclude
    from pinterest_async.models.targeting_spec_operation_interest import TargetingSpecOperationInterest
    from pinterest_async.models.targeting_spec_operation_locale import TargetingSpecOperationLocale
    from pinterest_async.models.targeting_spec_operation_location import TargetingSpecOperationLocation
    from pinterest_async.models.targeting_spec_operation_location_exclude import TargetingSpecOperationLocationExclude
    from pinterest_async.models.targeting_spec_operation_maximum_age import TargetingSpecOperationMaximumAge
    from pinterest_async.models.targeting_spec_operation_minimum_age import TargetingSpecOperationMinimumAge
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargeting,
    )

    TargetingSpecOperations: TypeAlias = (
        TargetingSpecOperationAudienceExclude
        | TargetingSpecOperationAudienceInclude
        | TargetingSpecOperationGeo
        | TargetingSpecOperationGeoExclude
        | TargetingSpecOperationInterest
        | TargetingSpecOperationLocation
        | TargetingSpecOperationLocationExclude
        | TargetingSpecOperationLocale
        | TargetingSpecOperationAppType
        | TargetingSpecOperationGender
        | TargetingSpecOperationAgeBucket
        | TargetingSpecOperationShoppingRetargeting
        | TargetingSpecOperationMaximumAge
        | TargetingSpecOperationMinimumAge
    )
else:
    # Shape of the union at run time; members are imported on demand.
    TargetingSpecOperations = "TargetingSpecOperationAudienceExclude | TargetingSpecOperationAudienceInclude | TargetingSpecOperationGeo | TargetingSpecOperationGeoExclude | TargetingSpecOperationInterest | TargetingSpecOperationLocation | TargetingSpecOperationLocationExclude | TargetingSpecOperationLocale | TargetingSpecOperationAppType | TargetingSpecOperationGender | TargetingSpecOperationAgeBucket | TargetingSpecOperationShoppingRetargeting | TargetingSpecOperationMaximumAge | TargetingSpecOperationMinimumAge"
