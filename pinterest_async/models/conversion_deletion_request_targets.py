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
    # The shape that a reply is read in: no member is imported before an object asks for it.
    ConversionDeletionRequestTargets = (
        "ConversionDeletionRequestUserEmailTargets | ConversionDeletionRequestEPIKTargets"
    )
