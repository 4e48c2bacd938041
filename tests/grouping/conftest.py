"""Ideas for grouping, invented for these tests."""

import os
import subprocess
import sys

import pytest

from workshop.config import ROOT

IDEAS = [
    *("Mehr Bäume im Stadtpark pflanzen", "Blühwiesen am Ufer anlegen", "Schattige Bäume an der Schule"),
    *(
        "Dächer mit Moos begrünen",
        "Gießpaten für junge Bäume suchen",
        "Insektenhotels im Stadtpark aufstellen",
    ),
    *("Breitere Radwege am Ring", "Sichere Abstellplätze für Fahrräder", "Radwege im Winter räumen"),
    *("Fahrradstraße zur Schule einrichten", "Leihräder am Bahnhof anbieten", "Lücken im Radweg schließen"),
    *("Der Bus soll abends länger fahren", "Busse öfter zum Bahnhof", "Haltestellen überdachen"),
    *("Günstiges Ticket für Bus und Bahn", "Fahrplan an der Haltestelle lesbar machen"),
    *("Kita-Randzeiten verlängern", "Mehr Plätze in der Kita", "Kita-Essen frisch kochen"),
    *("Erzieherinnen besser bezahlen", "Eine Kita im Neubaugebiet", "Vorlesestunde in der Kita"),
    *("Sommerfest auf dem Marktplatz", "Konzerte im Hof des Museums", "Theater für Kinder"),
    *("Eine Bühne für junge Bands", "Flohmarkt im Viertel", "Lesenacht in der Bücherei"),
    *("Solaranlagen auf Schuldächer", "Strom aus Windkraft kaufen", "Häuser besser dämmen"),
    *("Heizung im Rathaus erneuern", "Beratung zu Wärmepumpen", "Straßenlampen auf LED umstellen"),
    *("Bezahlbare Wohnungen bauen", "Leerstand vermieten", "Wohnungen für Auszubildende"),
    *("Mieten deckeln", "Wohngemeinschaften für ältere Menschen"),
]

BAD = {
    "no texts": [],
    "one text": ["Mehr Bäume"],
    "all equal": ["Mehr Bäume"] * 9,
    "empty strings": ["", "", " ", "\n"],
    "one word each": ["Bäume", "Bus", "Kita", "Museum", "Strom", "Miete", "Rad"],
    "only emoji": ["🎉", "🎉🎉", "🌳", "👍🏽", "🚲"],
    "other languages": [
        "Більше дерев",
        "Daha çok ağaç",
        "مزيد من الأشجار",
        "More trees",
        "更多树木",
        "Больше деревьев",
    ],
    "5,000 characters each": ["Bäume " * 833, "Bus und Bahn " * 385, "x" * 5_000, "Rad-" * 1_250],
    "control characters": ["\x00", "\ud800 Bäume", "a\u202eb", "\u0301", "\ufeff"],
}


@pytest.fixture(params=list(BAD), ids=list(BAD))
def bad(request: pytest.FixtureRequest) -> list[str]:
    """Lists of texts that nobody hopes for."""
    return BAD[request.param]


def told_by_another_process(code: str, seed: str) -> str:
    """What the code prints in a fresh Python whose own hashes differ."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
