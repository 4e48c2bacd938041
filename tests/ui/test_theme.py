import re
import tomllib

import pytest

from workshop.config import ROOT

TOKENS = {
    "primaryColor": "teal",
    "backgroundColor": "paper",
    "secondaryBackgroundColor": "card",
    "textColor": "ink",
    "borderColor": "soft",
    "linkColor": "teal",
}


@pytest.mark.parametrize(("scheme", "block"), [("light", 0), ("dark", 1)])
def test_streamlits_colours_are_the_tokens(scheme: str, block: int) -> None:
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][scheme]
    blocks = re.findall(
        r":host \{(.*?)\}", (ROOT / "workshop/web/static/tokens.css").read_text(encoding="utf-8"), re.DOTALL
    )
    tokens = dict(re.findall(r"--([\w-]+): ([^;]+);", blocks[block]))
    assert {name: theme[name] for name in TOKENS} == {name: tokens[token] for name, token in TOKENS.items()}


def test_the_stylesheets_name_no_colour_of_their_own_but_the_white_under_a_qr_code() -> None:
    sheets = sorted((ROOT / "workshop/ui/static").glob("*.css"))
    style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", style) == ["#ffffff"]


def test_streamlit_sends_nothing_home_and_shows_no_stack_trace() -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    assert config["client"]["showErrorLinks"] == "false"
