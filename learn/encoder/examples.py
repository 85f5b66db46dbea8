"""What the encoder learns from, read into plain data: programmes with questions, subjects, sentences and what is asked."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "learn" / "examples"
QUESTIONS = ROOT / "test" / "questions"
PROGRAMMES = ROOT / "test" / "programmes"
WORDS = ROOT / "src" / "language" / "data"
ANNOUNCED = ROOT / "embeddings" / "build"
SUBJECTS = {
    **{name: WORDS / name for name in ("thesaurus.txt", "asked.txt")},
    **{name: ANNOUNCED / name for name in ("announcements.txt", "forms.txt", "happenings.txt")},
    "needs.txt": EXAMPLES / "needs.txt",
}
"""Where the files about subjects of events are."""

LANGUAGES = ("fr", "ru")
TOPIC_KINDS = {"topic", "topic-place", "town-topic", "form", "unanswerable", "typo", "chatter", "refusal", "alias"}
"""Kinds of labelled questions that ask for a subject; the others are answered by structure alone."""


@dataclass(frozen=True)
class Asked:
    """A question with the events that answer it, and those that may be shown without being wrong."""

    text: str
    language: str
    rows: frozenset[int]
    optional: frozenset[int] = frozenset()
    is_word: bool = False
    """It is a word for a subject, as one looks it up, and nothing that somebody asks."""


@dataclass
class World:
    """Events among which questions choose: a programme, or the announcements of all subjects."""

    name: str
    passages: dict[int, dict[str, str]]
    """By row and language: what is embedded of an event."""
    questions: list[Asked]
    families: list[list[int]] = field(default_factory=list)
    """Rows that look alike, for batches of hard negatives; empty: any rows of a programme do."""

    @property
    def answerable(self) -> list[Asked]:
        return [asked for asked in self.questions if asked.rows]

    @property
    def unanswerable(self) -> list[Asked]:
        return [asked for asked in self.questions if not asked.rows]


@dataclass(frozen=True)
class Reading:
    """A question about one event with its sentences; `answer` is the place of the one that answers, None where none does."""

    question: str
    sentences: tuple[str, ...]
    answer: int | None
    verdict: str


@dataclass(frozen=True)
class Kind:
    """A question with the name of what it asks for."""

    text: str
    asks: str


class Files:
    """Reads files and remembers their hashes, so that a model can name what it was taught."""

    def __init__(self) -> None:
        self.sha256: dict[str, str] = {}

    def text(self, path: Path) -> str:
        content = path.read_bytes()
        self.sha256[path.relative_to(ROOT).as_posix()] = hashlib.sha256(content).hexdigest()
        return content.decode("utf-8")

    def json(self, path: Path) -> list[dict]:
        return json.loads(self.text(path))

    def lines(self, path: Path) -> list[dict]:
        return [json.loads(line) for line in self.text(path).splitlines() if line]

    def entries(self, path: Path) -> list[str]:
        return [line for line in self.text(path).splitlines() if line and not line.startswith("#")]


def read_split(files: Files) -> dict[str, list[str]]:
    """Which programmes tune and which are only measured; every other one trains."""
    return json.loads(files.text(EXAMPLES / "split.json"))


def text_of(title: str, description: str) -> str:
    """A passage as the product embeds it."""
    return f"{title}. {description}".rstrip()


def _languages_of(value: object) -> dict[str, str]:
    if isinstance(value, str):
        return {"fr": value}
    return {language: value[language] for language in LANGUAGES if isinstance(value, dict) and value.get(language)}


def passages_of(events: list[dict]) -> dict[int, dict[str, str]]:
    """The passages of the events of a programme by row and language."""
    passages: dict[int, dict[str, str]] = {}
    for position, event in enumerate(events, start=1):
        row = event.get("source", {}).get("row") or event.get("row") or position
        titles, descriptions = _languages_of(event["title"]), _languages_of(event.get("description") or {})
        passages[row] = {language: text_of(title, descriptions.get(language, "")) for language, title in titles.items()}
    return passages


def asked_of(lines: Iterable[dict]) -> list[Asked]:
    """The labelled questions that ask for a subject and are answered by projects, or by nothing."""
    return [
        Asked(line["question"], line["language"], frozenset(line["rows"]), frozenset(line["optional"]))
        for line in lines
        if line.get("kind", "topic") in TOPIC_KINDS and line.get("expect", "events") in {"events", "refusal"}
    ]


def read_programme(folder: Path, files: Files) -> World:
    """A programme in a folder with `events.json` and `questions.jsonl`."""
    events = files.json(folder / "events.json")
    return World(folder.name, passages_of(events), asked_of(files.lines(folder / "questions.jsonl")))


def programme_folders(names: list[str] | None = None) -> list[Path]:
    """All folders of labelled programmes but the shipped one, or those of some names."""
    folders = [ROOT / "test" / "season", *PROGRAMMES.iterdir()]
    return sorted(folder for folder in folders if folder.is_dir() and (names is None or folder.name in names))


def read_shipped(part: str, files: Files) -> World:
    """The shipped programme with the questions of a part (`learn`, `tune`)."""
    events = files.json(ROOT / "corpus" / "events.json")
    return World("shipped", passages_of(events), asked_of(files.lines(QUESTIONS / f"{part}.jsonl")))


VAGUE, KIND = "~", "^"


def _terms(text: str) -> list[str]:
    return [term.strip() for term in text.split(",") if term.strip()]


def read_subjects(files: Files, asked: tuple[str, ...]) -> World:
    """
    The subjects of events in general: what is announced of each, by the words and questions with which people ask for it. A
    wider subject is answered by the announcements of the narrower ones too.

    :param asked: names of the files with questions
    """
    wider: dict[str, list[str]] = {}
    words: dict[str, dict[str, list[str]]] = {}
    for line in files.entries(SUBJECTS["thesaurus.txt"]):
        head, terms = line.split(" = ", 1)
        name, *above = head.split(" < ")
        wider[name.rstrip("!")] = [part.strip() for part in above[0].split(",")] if above else []
        french, russian = terms.split(" / ", 1)
        words[name.rstrip("!")] = {"fr": _terms(french), "ru": _terms(russian)}
    announced: dict[str, list[tuple[str, str]]] = {}
    for line in files.entries(SUBJECTS["announcements.txt"]):
        name, texts = line.split(" = ", 1)
        announced[name] = list(zip(("fr", "ru", "fr", "ru"), texts.split(" / ")))
    passages: dict[int, dict[str, str]] = {}
    rows: dict[str, set[int]] = {name: set() for name in words}
    families: dict[str, list[int]] = {}
    for name, texts in announced.items():
        for language, text in texts:
            row = len(passages)
            passages[row] = {language: text}
            for own in {name, *_above(name, wider)}:
                rows.setdefault(own, set()).add(row)
            for parent in wider.get(name) or [name]:
                families.setdefault(parent, []).append(row)
    happenings = _happenings(files, list(announced))
    for name, own in happenings.items():
        rows.setdefault(name, set()).update(own)
    questions: list[Asked] = []
    speaking: dict[str, set[int]] = {}
    for row, texts in passages.items():
        for prefix in _prefixes(" ".join(texts.values())):
            speaking.setdefault(prefix, set()).add(row)
    for name, by_language in words.items():
        own = frozenset(rows.get(name, ()))
        if not own:
            continue
        told = [term for terms in by_language.values() for term in terms if VAGUE not in term and " " not in term]
        near = frozenset().union(*(speaking.get(prefix, ()) for term in told for prefix in _prefixes(term))) - own
        for language, terms in by_language.items():
            for term in terms:
                if VAGUE not in term:
                    questions.append(Asked(term.rstrip(KIND), language, own, near, is_word=True))
    for line in (line for name in asked for line in files.entries(SUBJECTS[name])):
        name, texts = line.split(" = ", 1)
        own = frozenset(rows.get(name, ()))
        if own:
            for language, both in zip(LANGUAGES, texts.split(" / ", 1)):
                questions += [Asked(text.strip(), language, own) for text in both.split(" | ")]
    return World("subjects", passages, questions, [family for family in families.values() if len(family) >= 8])


PREFIX = 7
"""Letters by which words of one family are known, whatever their endings."""


def _prefixes(text: str) -> set[str]:
    return {word[:PREFIX] for word in re.findall(r"\w{5,}", text.lower())}


def _above(name: str, wider: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(wider.get(name, []))
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += wider.get(current, [])
    return seen


def _letters(lines: str) -> dict[str, str]:
    legend = next(line for line in lines.splitlines() if line.startswith("# c concert"))
    return dict(part.split(" ") for part in legend.removeprefix("# ").rstrip(".").split(", "))


def _happenings(files: Files, names: list[str]) -> dict[str, set[int]]:
    """The announcements of each kind of happening, by the subject that names the kind."""
    path = SUBJECTS["forms.txt"]
    kinds = _letters(files.text(path))
    found: dict[str, set[int]] = {}
    order = {name: 4 * position for position, name in enumerate(names)}
    for line in files.entries(path):
        name, letters = line.split(" = ", 1)
        for offset, own in enumerate(letters.split()):
            for letter in own:
                if letter in kinds and name in order:
                    found.setdefault(kinds[letter], set()).add(order[name] + offset)
    return found


def kind_questions(files: Files) -> dict[str, list[Asked]]:
    """
    Questions for a kind of happening and nothing else, by programme: the words that name the kind, for the events that were
    read to be of it.
    """
    kinds = _letters(files.text(SUBJECTS["happenings.txt"]))
    names: dict[str, dict[str, list[str]]] = {}
    for line in files.entries(SUBJECTS["thesaurus.txt"]):
        head, terms = line.split(" = ", 1)
        both = terms.split(" / ", 1)
        names[head.split(" < ")[0].rstrip("!")] = {
            language: [term.rstrip(VAGUE + KIND) for term in _terms(text) if KIND in term]
            for language, text in zip(LANGUAGES, both)
        }
    rows: dict[str, dict[str, set[int]]] = {}
    positions: dict[str, dict[str, int]] = {}
    for line in files.entries(SUBJECTS["happenings.txt"]):
        path, letters = line.split(" = ", 1)
        place, _, event = path.rpartition("/")
        programme = place.rpartition("/")[2]
        if programme not in positions:
            events = files.json(ROOT / "test" / place / "events.json")
            positions[programme] = {own["id"]: at for at, own in enumerate(events, start=1)}
        for letter in letters.strip():
            if letter in kinds and event in positions[programme]:
                rows.setdefault(programme, {}).setdefault(kinds[letter], set()).add(positions[programme][event])
    return {
        programme: [
            Asked(word, language, frozenset(own))
            for kind, own in by_kind.items()
            for language, words in names.get(kind, {}).items()
            for word in words
        ]
        for programme, by_kind in rows.items()
    }


SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[\"«„A-ZÀ-ÝА-ЯЁ0-9])")


def sentences_of(text: str) -> list[str]:
    """The sentences of a description."""
    return [sentence for sentence in SENTENCE.split(text) if sentence]


def read_readings(files: Files) -> dict[str, list[Reading]]:
    """Questions about one event each, by programme."""
    texts: dict[str, dict[int, dict[str, str]]] = {}
    found: dict[str, list[Reading]] = {}
    for line in files.lines(EXAMPLES / "passages.jsonl"):
        name = line["programme"]
        if name not in texts:
            folder = ROOT / "corpus" if name in {"jumelages", "shipped", "corpus"} else PROGRAMMES / name
            if not folder.is_dir():
                folder = ROOT / "test" / name
            texts[name] = {
                event.get("source", {}).get("row") or at: _languages_of(event.get("description") or {})
                for at, event in enumerate(files.json(folder / "events.json"), start=1)
            }
        sentences = sentences_of(texts[name].get(line["row"], {}).get(line["language"], ""))
        wanted = line["sentence"]
        answer = next((at for at, own in enumerate(sentences) if wanted and (wanted in own or own in wanted)), None)
        if len(sentences) > 1 and (wanted is None) == (answer is None):
            found.setdefault(name, []).append(Reading(line["question"], tuple(sentences), answer, line["verdict"]))
    return found


def read_kinds(files: Files) -> list[Kind]:
    """Questions with what they ask for."""
    return [Kind(line["question"], line["asks"]) for line in files.lines(QUESTIONS / "kinds.jsonl")]
