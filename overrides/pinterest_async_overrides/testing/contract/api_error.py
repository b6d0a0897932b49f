"""API error: status, Pinterest's code, and message of a refused request."""

from __future__ import annotations

from typing import Any

# Numbers seen in live replies. Kinds without a known number answer with the status itself.
NOT_FOUND_CODES = {"user": 30, "board": 40, "pin": 50, "board_section": 2031, "feed": 4161, "product_group": 4180}


class ApiError(Exception):
    """Error reply to a request: HTTP `status` and Pinterest's error `code`."""

    def __init__(
        self, status: int, code: int, message: str, *, headers: dict[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}
        self.more = more

    @property
    def body(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, **self.more}


def invalid(message: str) -> ApiError:
    """Return a 400 with code 1: a parameter or the body does not match the contract."""
    return ApiError(400, 1, message)


def unauthorized(message: str = "Authentication failed.") -> ApiError:
    """Return a 401 with code 2: the token is missing, malformed, unknown or expired."""
    return ApiError(401, 2, message)


def not_found(kind: str, identity: str) -> ApiError:
    """Return a 404 with the error code of this kind of entity."""
    return ApiError(404, NOT_FOUND_CODES.get(kind, 404), f"{kind.replace('_', ' ').capitalize()} {identity} not found.")
