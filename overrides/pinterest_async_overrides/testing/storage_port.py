"""Storage port: uploads, and downloads of reports and exports.

Like the real storage it refuses requests with a Pinterest token and requires a Content-Length.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.handlers.analytics.reports import written
from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.state.request_log import Seen

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.service import Service

XML = "application/xml"
# Magic numbers of JPEG, PNG and GIF files: one of them uploaded as a video fails in processing.
PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8")


class StoragePort:
    """Answers the requests to the storage port."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def answer(self, request: Request) -> Reply:
        with self._service.lock:
            reply = self._scripted(request)
            stored = self._service.log.stored
            name = f"storage/{request.method.lower()}"
            stored.append(Seen(len(stored) + 1, request.method, request.target, name, reply.status, request.headers))
            return reply

    def _scripted(self, request: Request) -> Reply:
        fault = self._service.faults.take(f"storage/{request.method.lower()}", 0)
        if fault is not None and fault.reply is not None:
            made = fault.reply
            return Reply(made.status, made.body, made.headers, made.content_type, fault)
        if fault is not None and not fault.effect:
            return Reply(500, fault=fault)
        reply = self._validated(request)
        reply.fault = fault
        return reply

    def _validated(self, request: Request) -> Reply:
        try:
            return self._answer(request)
        except ApiError as refusal:
            body = f"<Error><Code>{refusal.code}</Code><Message>{refusal.message}</Message></Error>"
            return Reply(refusal.status, body.encode(), content_type=XML)

    def _answer(self, request: Request) -> Reply:
        kind, _, rest = request.path.lstrip("/").partition("/")
        if kind == "uploads" and request.method == "POST":
            return self._store_media(request)
        self._service.links.check(request)
        if kind == "parts" and request.method == "PUT":
            return self._store_part(request, rest)
        if kind in ("report", "catalogs_report", "bulk", "leads_export") and request.method == "GET":
            job = self._service.jobs.find(kind, rest)
            if job is not None:
                body, content_type = written(self._service.state, job)
                return Reply(200, body, content_type=content_type)
        raise ApiError(404, 404, "No such key.")

    def _store_media(self, request: Request) -> Reply:
        """Accept a form with all parameters of the upload URL, and the file as its last part."""
        if "authorization" in request.headers:
            raise ApiError(400, 400, "Only one authentication mechanism allowed.")
        _check_length(request)
        parts = form_parts(request)
        names = [name for name, _ in parts]
        fields = {name: content.decode("utf-8", "replace") for name, content in parts[:-1]}
        job = self._service.jobs.find("media", fields.get("key", "").removeprefix("uploads/"))
        if job is None:
            raise ApiError(403, 403, "Access denied.")
        if not names or names[-1] != "file":
            raise ApiError(400, 400, "The file must be the last part.")
        wrong = [name for name, value in job.data["parameters"].items() if fields.get(name) != value]
        if wrong:
            raise ApiError(403, 403, f"Missing or wrong: {', '.join(wrong)}.")
        content = parts[-1][1]
        job.data["size"] = len(content)
        if content.startswith(PICTURES) and job.end == "succeeded":
            job.end = "failed"
        self._service.jobs.start(job)
        return Reply(204)

    def _store_part(self, request: Request, rest: str) -> Reply:
        _check_length(request)
        upload, _, number = rest.partition("/")
        job = self._service.jobs.find("customer_list_upload", upload)
        if job is None or not number.isdecimal():
            raise ApiError(404, 404, "No such upload.")
        job.data["parts"][int(number)] = request.body
        return Reply(200, headers={"etag": f'"{len(request.body):032x}"'})


def _check_length(request: Request) -> None:
    if "content-length" not in request.headers:
        raise ApiError(411, 411, "A Content-Length is required.")


def form_parts(request: Request) -> list[tuple[str, bytes]]:
    """Return the names and contents of a multipart form, in the order sent; raise an `ApiError` for anything else."""
    found = re.search(r'multipart/form-data;.*boundary="?([^";]+)', request.headers.get("content-type", ""))
    if found is None:
        raise ApiError(400, 400, "The upload must be a multipart form.")
    parts: list[tuple[str, bytes]] = []
    for part in request.body.split(b"--" + found[1].encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(rb'[; ]name="([^"]*)"', head)
        if name is None:
            raise ApiError(400, 400, "A part has no name.")
        parts.append((name[1].decode(), content.removesuffix(b"\r\n")))
    if not parts:
        raise ApiError(400, 400, "The form is empty.")
    return parts
