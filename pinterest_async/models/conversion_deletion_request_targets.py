from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.conversion_deletion_request_epik_targets import ConversionDeletionRequestEPIKTargets
    from pinterest_async.models.conversion_deletion_request_user_email_targets import (
        ConversionDeletionRequestUserEmailTargets,
    )

    ConversionDeletionRequestTargets: TypeAlias = (
        ConversionDeletionRequestUserEmailTargets | ConversionDeletionRequestEPIKTargets
    )
else:
    # Shape of the union at run time; members are imported on demand.
    ConversionDeletionRequestTargets = (
        "ConversionDeletionRequestUserEmailTargets | ConversionDeletionRequestEPIKTargets"
    )
