"""Async client for the Pinterest REST API v5; public names are imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pinterest_async.model import Model as Model
    from pinterest_async.model import UnknownModel as UnknownModel
    from pinterest_async.operation import Body as Body
    from pinterest_async.operation import Operation as Operation
    from pinterest_async.operation import Parameter as Parameter
    from pinterest_async.operations import OPERATIONS as OPERATIONS
    from pinterest_async_overrides.auth.base import Auth as Auth
    from pinterest_async_overrides.auth.base import BasicAuth as BasicAuth
    from pinterest_async_overrides.auth.base import BearerToken as BearerToken
    from pinterest_async_overrides.auth.base import RenewingAuth as RenewingAuth
    from pinterest_async_overrides.auth.base_url import PRODUCTION as PRODUCTION
    from pinterest_async_overrides.auth.base_url import SANDBOX as SANDBOX
    from pinterest_async_overrides.auth.oauth import OAuth as OAuth
    from pinterest_async_overrides.auth.stores.file import FileTokenStore as FileTokenStore
    from pinterest_async_overrides.auth.stores.keyring import KeyringTokenStore as KeyringTokenStore
    from pinterest_async_overrides.auth.stores.memory import MemoryTokenStore as MemoryTokenStore
    from pinterest_async_overrides.auth.stores.redis import RedisTokenStore as RedisTokenStore
    from pinterest_async_overrides.auth.token import DeletingTokenStore as DeletingTokenStore
    from pinterest_async_overrides.auth.token import LockingTokenStore as LockingTokenStore
    from pinterest_async_overrides.auth.token import Token as Token
    from pinterest_async_overrides.auth.token import TokenStore as TokenStore
    from pinterest_async_overrides.auth.token import TokenStoreError as TokenStoreError
    from pinterest_async_overrides.batch import BatchOutcome as BatchOutcome
    from pinterest_async_overrides.batch import BatchReplyError as BatchReplyError
    from pinterest_async_overrides.batch import Failure as Failure
    from pinterest_async_overrides.batch import batch_outcome as batch_outcome
    from pinterest_async_overrides.client import Pinterest as Pinterest
    from pinterest_async_overrides.common.log_filter import mask_logs as mask_logs
    from pinterest_async_overrides.common.log_filter import unmask_logs as unmask_logs
    from pinterest_async_overrides.errors import APIError as APIError
    from pinterest_async_overrides.errors import AuthenticationError as AuthenticationError
    from pinterest_async_overrides.errors import BadRequestError as BadRequestError
    from pinterest_async_overrides.errors import ClockSkewError as ClockSkewError
    from pinterest_async_overrides.errors import ConfigurationError as ConfigurationError
    from pinterest_async_overrides.errors import ConflictError as ConflictError
    from pinterest_async_overrides.errors import DecodeError as DecodeError
    from pinterest_async_overrides.errors import ForbiddenError as ForbiddenError
    from pinterest_async_overrides.errors import LinkExpiredError as LinkExpiredError
    from pinterest_async_overrides.errors import NotFoundError as NotFoundError
    from pinterest_async_overrides.errors import OutcomeUnknownError as OutcomeUnknownError
    from pinterest_async_overrides.errors import PaginationError as PaginationError
    from pinterest_async_overrides.errors import PinterestError as PinterestError
    from pinterest_async_overrides.errors import RateLimitError as RateLimitError
    from pinterest_async_overrides.errors import RateLimiterUnavailable as RateLimiterUnavailable
    from pinterest_async_overrides.errors import ReauthorizationRequired as ReauthorizationRequired
    from pinterest_async_overrides.errors import ServerError as ServerError
    from pinterest_async_overrides.errors import ServerOutcomeUnknownError as ServerOutcomeUnknownError
    from pinterest_async_overrides.errors import StorageError as StorageError
    from pinterest_async_overrides.errors import TransportError as TransportError
    from pinterest_async_overrides.errors import UnprocessableError as UnprocessableError
    from pinterest_async_overrides.errors import UnsafeURLError as UnsafeURLError
    from pinterest_async_overrides.events.opentelemetry import OpenTelemetry as OpenTelemetry
    from pinterest_async_overrides.events.types import Call as Call
    from pinterest_async_overrides.events.types import CallEnded as CallEnded
    from pinterest_async_overrides.events.types import CallEvent as CallEvent
    from pinterest_async_overrides.events.types import CallStarted as CallStarted
    from pinterest_async_overrides.events.types import RequestEvent as RequestEvent
    from pinterest_async_overrides.events.types import ResponseEvent as ResponseEvent
    from pinterest_async_overrides.events.types import RetryEvent as RetryEvent
    from pinterest_async_overrides.events.types import TokenEvent as TokenEvent
    from pinterest_async_overrides.events.types import WaitEvent as WaitEvent
    from pinterest_async_overrides.files.client import Files as Files
    from pinterest_async_overrides.limits.settings import Budget as Budget
    from pinterest_async_overrides.limits.settings import RateLimits as RateLimits
    from pinterest_async_overrides.limits.status import QuotaStatus as QuotaStatus
    from pinterest_async_overrides.pagination import Items as Items
    from pinterest_async_overrides.pagination import Page as Page
    from pinterest_async_overrides.pagination import Pager as Pager
    from pinterest_async_overrides.pagination import Pages as Pages
    from pinterest_async_overrides.retry import RetryPolicy as RetryPolicy

API_VERSION: Final = "5.28.0"
"""Version of Pinterest's API description that this package was generated from."""

_EXPORTS: Final = {
    "OPERATIONS": "pinterest_async.operations",
    "Body": "pinterest_async.operation",
    "Operation": "pinterest_async.operation",
    "Parameter": "pinterest_async.operation",
    "Model": "pinterest_async.model",
    "UnknownModel": "pinterest_async.model",
    "Auth": "pinterest_async_overrides.auth.base",
    "BasicAuth": "pinterest_async_overrides.auth.base",
    "BearerToken": "pinterest_async_overrides.auth.base",
    "RenewingAuth": "pinterest_async_overrides.auth.base",
    "OAuth": "pinterest_async_overrides.auth.oauth",
    "FileTokenStore": "pinterest_async_overrides.auth.stores.file",
    "KeyringTokenStore": "pinterest_async_overrides.auth.stores.keyring",
    "MemoryTokenStore": "pinterest_async_overrides.auth.stores.memory",
    "RedisTokenStore": "pinterest_async_overrides.auth.stores.redis",
    "DeletingTokenStore": "pinterest_async_overrides.auth.token",
    "LockingTokenStore": "pinterest_async_overrides.auth.token",
    "Token": "pinterest_async_overrides.auth.token",
    "TokenStore": "pinterest_async_overrides.auth.token",
    "TokenStoreError": "pinterest_async_overrides.auth.token",
    "BatchOutcome": "pinterest_async_overrides.batch",
    "BatchReplyError": "pinterest_async_overrides.batch",
    "Failure": "pinterest_async_overrides.batch",
    "batch_outcome": "pinterest_async_overrides.batch",
    "PRODUCTION": "pinterest_async_overrides.auth.base_url",
    "SANDBOX": "pinterest_async_overrides.auth.base_url",
    "Pinterest": "pinterest_async_overrides.client",
    "APIError": "pinterest_async_overrides.errors",
    "AuthenticationError": "pinterest_async_overrides.errors",
    "BadRequestError": "pinterest_async_overrides.errors",
    "ClockSkewError": "pinterest_async_overrides.errors",
    "ConfigurationError": "pinterest_async_overrides.errors",
    "ConflictError": "pinterest_async_overrides.errors",
    "DecodeError": "pinterest_async_overrides.errors",
    "ForbiddenError": "pinterest_async_overrides.errors",
    "LinkExpiredError": "pinterest_async_overrides.errors",
    "NotFoundError": "pinterest_async_overrides.errors",
    "OutcomeUnknownError": "pinterest_async_overrides.errors",
    "PaginationError": "pinterest_async_overrides.errors",
    "PinterestError": "pinterest_async_overrides.errors",
    "RateLimitError": "pinterest_async_overrides.errors",
    "RateLimiterUnavailable": "pinterest_async_overrides.errors",
    "ReauthorizationRequired": "pinterest_async_overrides.errors",
    "ServerError": "pinterest_async_overrides.errors",
    "ServerOutcomeUnknownError": "pinterest_async_overrides.errors",
    "StorageError": "pinterest_async_overrides.errors",
    "TransportError": "pinterest_async_overrides.errors",
    "UnprocessableError": "pinterest_async_overrides.errors",
    "UnsafeURLError": "pinterest_async_overrides.errors",
    "Files": "pinterest_async_overrides.files.client",
    "Call": "pinterest_async_overrides.events.types",
    "CallEnded": "pinterest_async_overrides.events.types",
    "CallEvent": "pinterest_async_overrides.events.types",
    "CallStarted": "pinterest_async_overrides.events.types",
    "RequestEvent": "pinterest_async_overrides.events.types",
    "ResponseEvent": "pinterest_async_overrides.events.types",
    "RetryEvent": "pinterest_async_overrides.events.types",
    "TokenEvent": "pinterest_async_overrides.events.types",
    "WaitEvent": "pinterest_async_overrides.events.types",
    "mask_logs": "pinterest_async_overrides.common.log_filter",
    "unmask_logs": "pinterest_async_overrides.common.log_filter",
    "QuotaStatus": "pinterest_async_overrides.limits.status",
    "Budget": "pinterest_async_overrides.limits.settings",
    "RateLimits": "pinterest_async_overrides.limits.settings",
    "Items": "pinterest_async_overrides.pagination",
    "Page": "pinterest_async_overrides.pagination",
    "Pager": "pinterest_async_overrides.pagination",
    "Pages": "pinterest_async_overrides.pagination",
    "RetryPolicy": "pinterest_async_overrides.retry",
    "OpenTelemetry": "pinterest_async_overrides.events.opentelemetry",
}

__all__ = ["API_VERSION", *_EXPORTS]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("pinterest-async")
    if name not in _EXPORTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_EXPORTS[name]), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *_EXPORTS]
