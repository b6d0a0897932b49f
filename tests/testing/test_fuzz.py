"""Schemathesis over every operation: whatever is sent, no server error and no reply that breaks its schema.

A few examples an operation here, or SCHEMATHESIS_EXAMPLES of them. With SCHEMATHESIS_COVERAGE set, its systematic
cases too: those take the better part of an hour.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest
import schemathesis

from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import document
from pinterest_async_overrides.testing.local_pinterest import LocalPinterest
from pinterest_async_overrides.testing.sample_request import Sampler
from tests.testing.json_schema import choose_by_discriminator

EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "3"))
NAMES = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
)

# Its types are generic in ways that a strict checker cannot follow.
fuzz: Any = schemathesis
fuzz.checks.load_all_checks()
CHECKS = fuzz.checks.CHECKS.get_by_names(NAMES)


def contract() -> dict[str, Any]:
    """The contract with overlapping forms told apart by their field, and no names but the operations'."""
    made: dict[str, Any] = copy.deepcopy(document())

    def walk(part: Any) -> None:
        if is_object(part):
            choose_by_discriminator(part)
            for each in part.values():
                walk(each)
        elif is_list(part):
            for each in part:
                walk(each)

    walk(made)
    return made


schema = fuzz.openapi.from_dict(contract())
schema.config.phases.coverage.enabled = "SCHEMATHESIS_COVERAGE" in os.environ


@pytest.fixture(scope="module")
def local() -> Iterator[LocalPinterest]:
    with LocalPinterest(seed=7) as running:
        yield running


def answers_whatever_is_sent(case: Any, local: LocalPinterest) -> None:
    operation = case.operation.definition.raw["operationId"]
    # Ids that are nobody's stop at the first 404, so those of the path are somebody's.
    known, _ = Sampler(local.service).arguments(operation)
    path: dict[str, Any] = case.path_parameters or {}
    path |= {name: known[name] for name in path if name in known}
    scheme = "Basic" if operation in ("oauth/token", "token/revoke") else "Bearer"
    headers = {"authorization": f"{scheme} pina_fuzz"}
    case.call_and_validate(base_url=local.url, headers=headers, checks=CHECKS, timeout=10)


_settings = hypothesis.settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.filter_too_much],
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)
test_whatever_is_sent = schema.parametrize()(_settings(answers_whatever_is_sent))
