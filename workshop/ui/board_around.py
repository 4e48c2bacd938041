"""What the board's script says around the cards: search, handover, typing, photographs, suggestions.

Sentences with a number come in as many forms as the script needs, with the number's name in braces.
"""

from workshop.domain.limits import LARGEST_PHOTO
from workshop.i18n import Translator

_SENTENCES = (
    *("find", "find-on", "find-bar", "find-label", "find-placeholder", "find-round", "find-rounds"),
    *("find-fresh", "find-lift"),
    *("handover", "handover-so-far", "handover-so-far-topic", "handover-open", "handover-hint"),
    *("handover-back", "handover-keep"),
    *("handover-no-clusters", "handover-no-ideas", "handover-contested"),
    *("type-waits", "type-failed", "type-unsent", "type-again", "type-again-all", "type-edit"),
    *("photo-take", "photo-choose", "photos", "photos-close", "photos-none", "photo-drop"),
    *("photo-in", "photo-out", "photo-view", "photo-caption", "photo-describe", "photo-describe-hint"),
    *("photo-save", "photo-saved", "photo-remove", "photo-remove-ask", "photo-remove-do"),
    *("photo-removed", "photo-added", "photo-details", "photo-undescribed"),
    *("twin", "twin-compare", "twin-ask", "twin-spelling", "twin-paraphrase", "twin-stays", "twin-goes"),
    *("twin-open", "twin-join", "twin-joined", "twin-differ", "twin-differs", "twin-gone"),
    *("presort", "presort-busy", "presort-head", "presort-lead", "presort-into", "presort-new"),
    *("presort-group", "presort-gone", "presort-all", "presort-drop", "presort-nothing", "presort-failed"),
)
_COUNTED = ("handover-more", "presort-rest", "presort-done")


def around_texts(t: Translator) -> dict[str, str]:
    """The sentences by their names, as the script asks for them."""
    counted = {f"{name}-one": t(f"board-{name}", count=1) for name in _COUNTED}
    counted |= {f"{name}-more": t(f"board-{name}", count="{count}") for name in _COUNTED}
    return (
        {name: t(f"board-{name}") for name in _SENTENCES}
        | counted
        | {
            "round": t("board-round", round="{round}"),
            "find-none": t("board-find-count", count=0),
            "find-one": t("board-find-count", count=1),
            "find-more": t("board-find-count", count="{count}"),
            "find-shown": t("board-find-shown", shown="{shown}", total="{total}"),
            "handover-newest": t("board-handover-newest", round="{round}"),
            "handover-theirs": t("board-handover-theirs", text="{text}"),
            "type-split": t("board-type-split", count="{count}"),
            "photos-count": t("board-photos-count", count="{count}"),
            "photo-number": t("board-photo-number", number="{number}", count="{count}"),
            "photo-sending": t("board-photo-sending", name="{name}"),
            "photo-unsent": t("board-photo-unsent", name="{name}"),
            "photo-theirs": t("board-photo-theirs", words="{words}"),
            "photo-too-large": t("error-photo-too-large", limit=LARGEST_PHOTO // 1_000_000),
            "twin-original": t("board-twin-original", words="{words}"),
            "presort-take": t("board-presort-take", count="{count}"),
        }
    )
