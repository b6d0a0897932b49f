"""Command line of the generator: its commands, and the reporting of errors."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Command:
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], None]


def _spec_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="source", required=True, metavar="FILE_OR_URL", help="a v5 description")
    parser.add_argument("--to", type=Path, default=ROOT / "openapi", metavar="DIR", help="default: openapi/")
    parser.add_argument("--origin", metavar="URL", help="where the file was published, for the provenance")
    parser.add_argument("--retrieved-on", metavar="DATE", help="when the file was taken, for the provenance")
    parser.add_argument("--remark", metavar="TEXT", help="what else is to be known of the file, for the provenance")


def _spec(arguments: argparse.Namespace) -> None:
    from codegen.bump.facts import take_over
    from codegen.description.vendor import CONTRACT

    counts, _ = take_over(arguments.source, arguments.to, arguments.retrieved_on, arguments.origin, arguments.remark)
    print(f"wrote {arguments.to / CONTRACT}: {counts}")


def _diff_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="a description, file or URL")
    parser.add_argument("new", metavar="NEW", help="a description, file or URL")


def _diff(arguments: argparse.Namespace) -> None:
    from codegen.description.document import load
    from codegen.diff import as_table, compare

    old, new = load(arguments.old), load(arguments.new)
    versions = [str(description.get("info", {}).get("version", "?")) for description in (old, new)]
    print(as_table(compare(old, new), *versions), end="")


def _generate_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--spec", default=None, metavar="FILE_OR_URL", help="a v5 description; default: the contract")
    parser.add_argument("--out", type=Path, default=ROOT, metavar="DIR", help="where pinterest_async/ is written")
    parser.add_argument(
        "--keep-descriptions", action="store_true", help="keep the description's own words in the docstrings"
    )


def _generate(arguments: argparse.Namespace) -> None:
    from codegen.generate import Sources, generate

    sources = Sources(ROOT / "openapi")
    spec = arguments.spec or sources.contract
    outcome = generate(spec, arguments.out, sources, keep_descriptions=arguments.keep_descriptions)
    for note in outcome.notes:
        print(note)
    print(outcome)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--package", type=Path, default=ROOT / "pinterest_async", metavar="DIR", help="what is checked")


def _check(arguments: argparse.Namespace) -> None:
    from codegen.check import differences
    from codegen.generate import Sources

    if found := differences(arguments.package, Sources(ROOT / "openapi")):
        advice = f"{len(found)} files are not what the generator writes: run `make generate`, never edit them"
        raise CodegenError("\n".join([*found[:20], advice]))
    print(f"{arguments.package.name} is what the generator writes, byte for byte")


def _bump_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--from", dest="source", metavar="FILE_OR_URL", help="a v5 description")
    what.add_argument("--back", action="store_true", help="put back what was there before a bump whose tests failed")
    parser.add_argument(
        "--tests", nargs="*", default=[], metavar="PATH", help="tests to run, those that name no version"
    )


def _bump(arguments: argparse.Namespace) -> None:
    from codegen.bump.run import back, bump

    if arguments.back:
        back(ROOT)
        print("openapi/, pinterest_async/ and README.md are as they were before the bump")
    else:
        bump(ROOT, arguments.source, arguments.tests)


COMMANDS: dict[str, Command] = {
    "generate": Command("write pinterest_async/ from a description", _generate_arguments, _generate),
    "check": Command("say whether pinterest_async/ is what the generator writes", _check_arguments, _check),
    "spec": Command("take the facts of a description into openapi/", _spec_arguments, _spec),
    "bump": Command("take over another version of the API, and test and report it", _bump_arguments, _bump),
    "diff": Command("say what changed between two descriptions", _diff_arguments, _diff),
}


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="The client, from Pinterest's description.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        subparser = commands.add_parser(name, help=command.help, description=command.help)
        command.arguments(subparser)
        subparser.set_defaults(run=command.run)
    arguments = parser.parse_args(argv)
    try:
        arguments.run(arguments)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
