"""What `pinterest_async` exports of the hand-written layer; a new public name is added here."""

from __future__ import annotations

EXPORTS: list[tuple[str, list[str]]] = [
    ("pinterest_async.operations", ["OPERATIONS"]),
    ("pinterest_async.operation", ["Body", "Operation", "Parameter"]),
    ("pinterest_async.model", ["Model"]),
    ("pinterest_async_overrides.auth", ["Auth", "BasicAuth", "BearerToken", "RenewingAuth"]),
    ("pinterest_async_overrides.oauth", ["OAuth", "TokenEvent"]),
    ("pinterest_async_overrides.stores.file", ["FileTokenStore"]),
    ("pinterest_async_overrides.stores.keyring", ["KeyringTokenStore"]),
    ("pinterest_async_overrides.stores.memory", ["MemoryTokenStore"]),
    ("pinterest_async_overrides.stores.redis", ["RedisTokenStore"]),
    ("pinterest_async_overrides.tokens", ["LockingTokenStore", "Token", "TokenStore", "TokenStoreError"]),
    ("pinterest_async_overrides.batch", ["BatchOutcome", "Failure", "batch_outcome"]),
    ("pinterest_async_overrides.client", ["PRODUCTION", "SANDBOX", "Pinterest"]),
    (
        "pinterest_async_overrides.errors",
        [
            "APIError",
            "AuthenticationError",
            "BadRequestError",
            "ConfigurationError",
            "ConflictError",
            "DecodeError",
            "ForbiddenError",
            "LinkExpiredError",
            "NotFoundError",
            "OutcomeUnknownError",
            "PaginationError",
            "PinterestError",
            "RateLimitError",
            "RateLimiterUnavailable",
            "ReauthorizationRequired",
            "ServerError",
            "StorageError",
            "TransportError",
            "UnprocessableError",
            "UnsafeURLError",
        ],
    ),
    ("pinterest_async_overrides.files.files", ["Files"]),
    (
        "pinterest_async_overrides.hooks",
        [
            "Call",
            "CallEnded",
            "CallEvent",
            "CallStarted",
            "RequestEvent",
            "ResponseEvent",
            "RetryEvent",
            "WaitEvent",
        ],
    ),
    ("pinterest_async_overrides.logs", ["mask_logs", "unmask_logs"]),
    ("pinterest_async_overrides.pagination", ["Items", "Page", "Pager", "Pages"]),
    ("pinterest_async_overrides.retry", ["RetryPolicy"]),
    ("pinterest_async_overrides.telemetry", ["OpenTelemetry"]),
]

# Modules of their own behind the package's name: module -> (where its names live, its names, what it is for).
DOORS: dict[str, tuple[str, list[str], str]] = {
    "testing": (
        "pinterest_async_overrides.testing",
        [
            "App",
            "Clock",
            "Fault",
            "Fired",
            "Grants",
            "LocalPinterest",
            "Quirks",
            "RateLimits",
            "Seen",
            "Write",
            "faults",
            "serve",
        ],
        "A local Pinterest to develop and test against.",
    ),
}
