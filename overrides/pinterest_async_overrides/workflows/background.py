"""Pinterest's background jobs: operation, identifiers and states of each kind, and the job as JSON. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal, get_args

import msgspec

from pinterest_async_overrides.common.json_values import is_object

Kind = Literal[
    "report",
    "conversion_product_report",
    "mmm_report",
    "bulk",
    "media",
    "customer_list",
    "customer_list_upload",
    "items_batch",
    "leads_export",
    "catalogs_report",
]


@dataclass(frozen=True, slots=True)
class Course:
    """Polling parameters of one kind: operation, argument names, and the reply's fields.

    A state that is in neither `good` nor `bad`, an unknown one included, means that the job is still running.
    """

    operation: str
    id: str
    state: str
    good: frozenset[str]
    bad: frozenset[str]
    url: str | None = None
    account: Literal["needed", "allowed", "no"] = "needed"
    parent: str | None = None


def _report(operation: str) -> Course:
    lost = frozenset({"FAILED", "EXPIRED", "CANCELLED", "DOES_NOT_EXIST"})
    return Course(operation, "token", "report_status", frozenset({"FINISHED"}), lost, "url")


def _ends(good: str, bad: str = "FAILED") -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(good.split()), frozenset({bad})


# States: docs/api-facts.md, sections 6 and 7.
COURSES: Final[Mapping[str, Course]] = {
    "report": _report("analytics/get_report"),
    "conversion_product_report": _report("analytics/get_conversion_product_report"),
    "mmm_report": _report("analytics/get_mmm_report"),
    "bulk": Course("bulk_request/get", "bulk_request_id", "status", *_ends("SUCCEEDED"), "result_url"),
    "media": Course("media/get", "media_id", "status", *_ends("succeeded", "failed"), account="no"),
    "customer_list": Course("customer_lists/get", "customer_list_id", "status", *_ends("READY TOO_SMALL")),
    "customer_list_upload": Course(
        "customer_list_uploads/get",
        "customer_list_upload_id",
        "state",
        *_ends("SUCCEEDED"),
        parent="customer_list_id",
    ),
    "items_batch": Course("items_batch/get", "batch_id", "status", *_ends("COMPLETED"), account="allowed"),
    "leads_export": Course("leads_export/get", "leads_export_id", "export_status", *_ends("FINISHED"), "download_url"),
    "catalogs_report": Course("reports/get", "token", "report_status", *_ends("FINISHED"), "url", account="allowed"),
}


@dataclass(frozen=True, slots=True)
class Job:
    """One background job: its `kind`, the `id` or token that its start gave, and whose it is.

    Kinds: report, conversion_product_report, mmm_report (analytics), bulk (upsert and download), media (a video),
    customer_list, customer_list_upload (`parent` is the list), items_batch, leads_export, catalogs_report. All but
    media need the `ad_account_id`; items_batch and catalogs_report take it. Raises ValueError otherwise.
    """

    kind: Kind
    id: str
    ad_account_id: str | None = None
    parent: str | None = None

    def __post_init__(self) -> None:
        course = COURSES.get(self.kind)
        if course is None:
            raise ValueError(f"a job is one of {', '.join(get_args(Kind))}, not {self.kind!r}")
        if not self.id:
            raise ValueError(f"a {self.kind} job needs the id or token that its start gave")
        if course.account == "needed" and not self.ad_account_id:
            raise ValueError(f"a {self.kind} job needs its ad_account_id")
        if course.parent and not self.parent:
            raise ValueError(f"a {self.kind} job needs parent=, its {course.parent}")

    @property
    def course(self) -> Course:
        """Polling parameters of its kind."""
        return COURSES[self.kind]

    @property
    def arguments(self) -> dict[str, str]:
        """Arguments of the polling call."""
        account = {"ad_account_id": self.ad_account_id} if self.course.account != "no" else {}
        parent = {self.course.parent: self.parent} if self.course.parent else {}
        return {name: value for name, value in {**account, **parent, self.course.id: self.id}.items() if value}

    def to_json(self) -> str:
        """Serialize the job, for another process to wait on."""
        return msgspec.json.encode(asdict(self)).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Job:
        """Deserialize a job. Raises ValueError for anything else."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.MsgspecError as error:
            raise ValueError(f"this is no job: {error}") from error


@dataclass(frozen=True, slots=True)
class JobDone:
    """A job that ended well.

    state: its final state; a customer list can be READY or TOO_SMALL.
    url: presigned URL of its file, None without one; it expires within minutes.
    reply: the last polling reply.
    """

    job: Job
    state: str
    url: str | None = field(repr=False)
    reply: Any = field(repr=False)


def read(course: Course, reply: Any) -> tuple[str | None, str | None]:
    """Return the state and file URL of a polling reply; some replies nest them under `data`."""
    inner = reply.get("data")
    for fields in (reply, inner):
        if is_object(fields) and fields.get(course.state) is not None:
            url = fields.get(course.url) if course.url else None
            return str(fields[course.state]), url or None
    return None, None
