"""The command line: import, list, links, export, print, suggest, passphrase, serve.

Whoever can type here owns the machine and so acts as the organiser; errors are one line and exit code 2.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from getpass import getpass
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from workshop.config import Settings, read_settings
from workshop.domain.errors import Invalid, Unavailable, WorkshopError
from workshop.domain.prints import Print
from workshop.i18n import Translator, translator
from workshop.serve import announce, require_free_port, run
from workshop.services import access, addresses, files, lists, minutes, prints, tables, versions, workshops
from workshop.services.house import open_house
from workshop.services.visitor import ORGANISER

MISTAKE = 2


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, or 2 after one line of error."""
    for stream in (sys.stdout, sys.stderr):
        # Redirected on Windows they could not write what is not in its old code page.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    t = translator(os.environ.get("LANG", "")[:2])
    try:
        chosen = _parser(t).parse_args(arguments)
        command: Callable[[argparse.Namespace, Settings, Translator], None] = chosen.command
        command(chosen, read_settings(os.environ), t)
    except WorkshopError as error:
        print(t.error(error), file=sys.stderr)
        return MISTAKE
    except BrokenPipeError:
        # Nobody reads on; the interpreter must not flush once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _import(chosen: argparse.Namespace, settings: Settings, _t: Translator) -> None:
    print(files.import_workshop(open_house(settings), ORGANISER, _read(chosen.file)))


def _list(_chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    for workshop in workshops.list_workshops(open_house(settings), ORGANISER):
        day = workshop.date.isoformat() if workshop.date else "-"
        print(f"{workshop.id}\t{day}\t{t('phase-' + workshop.phase.value)}\t{workshop.title}")


def _links(chosen: argparse.Namespace, settings: Settings, _t: Translator) -> None:
    rows = [
        {
            "number": link.table.number,
            "topic": link.topic.title,
            "code": link.table.code,
            "guest_url": link.guest_url,
            "host_url": link.host_url,
        }
        for link in tables.list_links(open_house(settings), ORGANISER, chosen.id)
    ]
    if chosen.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            print("\t".join(str(value) for value in row.values()))


def _export(chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    house, paper = open_house(settings), _read(chosen.template) if chosen.template else None
    if chosen.version:
        export = versions.export_version(house, ORGANISER, chosen.id, chosen.version, chosen.format)
    else:
        export = minutes.export_minutes(house, ORGANISER, chosen.id, chosen.format, paper)
    _write(chosen.output, export, t)


def _print(chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    if chosen.what not in list(Print):
        raise Invalid("print-unknown", what=chosen.what, known=", ".join(Print))
    what, image = Print(chosen.what), Path(chosen.output).suffix.lower() == ".png"
    house = open_house(settings)
    _write(
        chosen.output,
        prints.print_workshop(
            house, ORGANISER, chosen.id, what, chosen.table, wlan=not chosen.no_wlan, image=image
        ),
        t,
    )


def _suggest(chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    grouped, silent = lists.group_list(
        _read(chosen.file), chosen.column, chosen.model, settings.embedding.key
    )
    if silent:
        print(t("cli-suggest-alone", code=silent.code, **silent.values), file=sys.stderr)
    print(grouped, end="")


def _passphrase(_chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    typed = getpass(t("cli-passphrase") + " ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    access.set_passphrase(open_house(settings), typed)


def _serve(_chosen: argparse.Namespace, settings: Settings, t: Translator) -> None:
    require_free_port(settings)
    house = open_house(settings)
    files.load_demo(house, ORGANISER)
    announce(replace(settings, base_url=addresses.base_url(house)), access.setup_key(house), t)
    house.store.close()
    run(settings)


def _write(name: str, export: minutes.Export, t: Translator) -> None:
    try:
        Path(name).write_bytes(export.data)
    except OSError as error:
        reason = _reason(name, error)
        raise Unavailable("file-write", file=name, reason=reason, detail=error.strerror or "") from error
    if export.replaced:
        print(t("cli-export-replaced", characters=" ".join(export.replaced)), file=sys.stderr)


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        reason = _reason(name, error)
        raise Invalid("file-read", file=name, reason=reason, detail=error.strerror or "") from error


def _reason(name: str, error: OSError) -> str:
    """Why a file cannot be had, as the catalogue knows it: the system's own words are English."""
    # Windows forbids to open a folder, where others say that it is one.
    if isinstance(error, IsADirectoryError) or Path(name).is_dir():
        return "folder"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "missing"
    return "forbidden" if isinstance(error, PermissionError) else "other"


class _Parser(argparse.ArgumentParser):
    """Argparse, but a mistake is one line in the terminal's language."""

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  # its sentence is English
        fault = sys.exception()
        argument = fault.argument_name if isinstance(fault, argparse.ArgumentError) else None
        raise Invalid("command-line", argument=argument or "none", help=f"{self.prog} --help")


def _parser(t: Translator) -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m workshop", description=t("cli-about"))
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    def command(
        name: str, run: Callable[[argparse.Namespace, Settings, Translator], None]
    ) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = commands.add_parser(
            name, help=t("cli-" + name), description=t("cli-" + name)
        )
        added.set_defaults(command=run)
        return added

    command("import", _import).add_argument("file", metavar="FILE")
    command("list", _list)
    links = command("links", _links)
    links.add_argument("id", type=int, metavar="ID")
    links.add_argument("--json", action="store_true")
    export = command("export", _export)
    export.add_argument("id", type=int, metavar="ID")
    export.add_argument("--format", required=True, metavar="|".join(minutes.EXPORTS))
    export.add_argument("-o", "--output", required=True, metavar="FILE")
    paper = export.add_mutually_exclusive_group()
    paper.add_argument("--template", default="", metavar="FILE")
    paper.add_argument("--version", type=int, default=0, metavar="N")
    printing = command("print", _print)
    printing.add_argument("id", type=int, metavar="ID")
    printing.add_argument("--what", required=True, metavar="|".join(Print))
    printing.add_argument("--table", type=int, action="append", metavar="N")
    printing.add_argument("--no-wlan", action="store_true")
    printing.add_argument("-o", "--output", required=True, metavar="FILE")
    suggest = command("suggest", _suggest)
    suggest.add_argument("file", metavar="FILE.csv")
    suggest.add_argument("--column", default="", metavar="NAME")
    suggest.add_argument("--model", default="", metavar="SOURCE")
    command("passphrase", _passphrase)
    command("serve", _serve)
    return parser
