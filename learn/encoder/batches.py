"""Batches: questions and passages of one world, as tensors, with what answers what."""

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from examples import Asked, Kind, Reading, World
from tokenizers import Tokenizer
from torch import Tensor

QUERY, PASSAGE = "query: ", "passage: "
QUERY_TOKENS, PASSAGE_TOKENS, SENTENCE_TOKENS = 64, 128, 96
"""Longest texts in tokens: a question as the product cuts it, a passage, a sentence."""
PAD = 1


@dataclass(frozen=True)
class Texts:
    """Texts as pieces: ids and mask, [batch, sequence]."""

    ids: Tensor
    mask: Tensor

    def parts(self, size: int) -> Iterator[tuple[Tensor, "Texts"]]:
        """Texts of like length together, with their places: what is padded costs as much as what is not."""
        lengths = self.mask.sum(1)
        for places in lengths.argsort(stable=True).split(size):
            longest = int(lengths[places].max())
            yield places, Texts(self.ids[places, :longest], self.mask[places, :longest])


class Encoding:
    """Cuts texts into pieces; each is cut off at a number of them."""

    def __init__(self, tokenizer: str) -> None:
        self._tokenizer = Tokenizer.from_str(tokenizer)

    def texts(self, prefix: str, texts: list[str], most: int) -> Texts:
        pieces = [self._tokenizer.encode(prefix + text).ids for text in texts]
        pieces = [ids if len(ids) <= most else [*ids[: most - 1], ids[-1]] for ids in pieces]
        longest = max(map(len, pieces))
        ids = torch.tensor([[*own, *[PAD] * (longest - len(own))] for own in pieces])
        mask = torch.tensor([[1] * len(own) + [0] * (longest - len(own)) for own in pieces])
        return Texts(ids, mask)


MARKS = re.compile("[\u0300-\u0305\u0307\u0309-\u036f]")
"""Accents, but for those that make й and ё of other letters."""


def hurried(text: str, draw: random.Random) -> str:
    """A question as it is typed in a hurry: small letters, no accents, no mark at its end, now and then a letter lost or doubled."""
    plain = unicodedata.normalize("NFC", MARKS.sub("", unicodedata.normalize("NFD", text.lower())))
    plain = plain.replace("ё", "е").replace("’", "'").rstrip(" ?.!…")
    if len(plain) > 12 and draw.random() < 0.3:
        at = draw.randrange(1, len(plain) - 1)
        plain = plain[:at] + plain[at + 1 :] if draw.random() < 0.5 else plain[:at] + plain[at] + plain[at:]
    return plain


@dataclass(frozen=True)
class FindingBatch:
    """
    Questions against passages. `positive` and `ignored`, [questions, passages]: which answers which, and which counts on
    neither side; `chosen`, [questions]: the passage that a question is to find, -1 where there is none.
    """

    questions: Texts
    passages: Texts
    positive: Tensor
    ignored: Tensor
    chosen: Tensor


class WorldSampler:
    """Draws batches from a world."""

    def __init__(self, world: World, encoding: Encoding) -> None:
        self.world = world
        self._encoding = encoding
        self._answerable = world.answerable
        self._unanswerable = world.unanswerable
        self._asking: dict[bool, dict[int, list[int]]] = {True: {}, False: {}}
        for at, own in enumerate(self._answerable if world.families else ()):
            for row in own.rows:
                self._asking[own.is_word].setdefault(row, []).append(at)

    def batch(
        self, draw: random.Random, questions: int, passages: int, lacking: int, words: float = 0.5, hurry: float = 0.0
    ) -> FindingBatch:
        """
        :param questions: how many questions with an answer
        :param passages: how many passages they are told from
        :param lacking: how many questions for what the world lacks
        :param words: which share of the questions of a large world are words
        :param hurry: which share of all questions is typed in a hurry
        """
        world = self.world
        among = self._among(draw, passages)
        if among is None:
            asked = _spread(draw, self._answerable, questions, passages)
        else:
            asked = self._asked_of(draw, among, min(questions, passages), words)
        lacked = draw.sample(self._unanswerable, min(lacking, len(self._unanswerable)))
        spoken: dict[int, str] = {}
        chosen: list[tuple[int, str]] = []
        for own in asked:
            rows = sorted(own.rows & among if among is not None else own.rows)
            # A passage that stands there anyhow costs nothing more.
            row = draw.choice([known for known in rows if known in spoken] or rows)
            spoken.setdefault(row, draw.choice(sorted(world.passages[row])))
            chosen.append((row, spoken[row]))
        shown = list(dict.fromkeys(chosen))
        others = sorted(set(world.passages if among is None else among) - {row for row, _ in shown})
        draw.shuffle(others)
        for row in others[: max(0, passages - len(shown))]:
            shown.append((row, draw.choice(sorted(world.passages[row]))))
        every = [*asked, *lacked]
        positive = torch.tensor([[row in own.rows for row, _ in shown] for own in every])
        ignored = torch.tensor([[row in own.optional and row not in own.rows for row, _ in shown] for own in every])
        places = [shown.index(pair) for pair in chosen] + [-1] * len(lacked)
        texts = [world.passages[row][language] for row, language in shown]
        typed = [hurried(own.text, draw) if draw.random() < hurry else own.text for own in every]
        return FindingBatch(
            self._encoding.texts(QUERY, typed, QUERY_TOKENS),
            self._encoding.texts(PASSAGE, texts, PASSAGE_TOKENS),
            positive,
            ignored,
            torch.tensor(places),
        )

    def _asked_of(self, draw: random.Random, among: set[int], count: int, words: float) -> list[Asked]:
        """Questions for some of the rows, one for each row that is drawn."""
        rows = sorted(row for row in among if row in self._asking[False])
        picked = draw.sample(rows, min(len(rows), count))
        asking = [self._asking[draw.random() < words] for _ in picked]
        return [
            self._answerable[draw.choice(own.get(row) or self._asking[False][row])] for own, row in zip(asking, picked)
        ]

    def _among(self, draw: random.Random, passages: int) -> set[int] | None:
        """Of a large world some families that lie together, so that what is not meant looks alike."""
        if not self.world.families:
            return None
        among: set[int] = set()
        while len(among) < 2 * passages:
            family = draw.choice(self.world.families)
            among.update(draw.sample(family, min(len(family), passages // 2)))
        return among


@dataclass(frozen=True)
class HeldBatch:
    """Questions against all passages of a world, whose vectors are held; the rest is as in `FindingBatch`."""

    questions: Texts
    positive: Tensor
    ignored: Tensor
    chosen: Tensor


class Held:
    """A world whose passages were embedded: many more questions than passages fit into a step once these cost nothing."""

    def __init__(self, world: World, encoding: Encoding) -> None:
        pairs = [(row, language) for row, texts in world.passages.items() for language in texts]
        self.texts = encoding.texts(PASSAGE, [world.passages[row][language] for row, language in pairs], PASSAGE_TOKENS)
        self._places: dict[int, list[int]] = {}
        for at, (row, _) in enumerate(pairs):
            self._places.setdefault(row, []).append(at)
        self._count = len(pairs)
        self._encoding = encoding
        self._answerable, self._unanswerable = world.answerable, world.unanswerable

    def batch(self, draw: random.Random, questions: int, lacking: int, hurry: float) -> HeldBatch:
        """
        :param questions: how many questions with an answer
        :param lacking: how many questions for what the world lacks
        :param hurry: which share of all questions is typed in a hurry
        """
        asked = draw.sample(self._answerable, min(questions, len(self._answerable)))
        every = [*asked, *draw.sample(self._unanswerable, min(lacking, len(self._unanswerable)))]
        positive = torch.zeros(len(every), self._count, dtype=torch.bool)
        ignored = torch.zeros_like(positive)
        for at, own in enumerate(every):
            positive[at, [place for row in own.rows for place in self._places[row]]] = True
            ignored[at, [place for row in own.optional - own.rows for place in self._places.get(row, [])]] = True
        chosen = [draw.choice(self._places[draw.choice(sorted(own.rows))]) if own.rows else -1 for own in every]
        typed = [hurried(own.text, draw) if draw.random() < hurry else own.text for own in every]
        return HeldBatch(self._encoding.texts(QUERY, typed, QUERY_TOKENS), positive, ignored, torch.tensor(chosen))


def _spread(draw: random.Random, asked: list[Asked], count: int, events: int) -> list[Asked]:
    """Questions for at most so many different sets of events, of each set as many."""
    by_rows: dict[frozenset[int], list[Asked]] = {}
    for own in asked:
        by_rows.setdefault(own.rows, []).append(own)
    groups = sorted(by_rows, key=sorted)
    draw.shuffle(groups)
    waiting = [draw.sample(by_rows[rows], len(by_rows[rows])) for rows in groups[:events]]
    picked: list[Asked] = []
    while len(picked) < count and any(waiting):
        picked += [own.pop() for own in waiting if own]
    return picked[:count]


@dataclass(frozen=True)
class ReadingBatch:
    """Questions and all sentences of their events; `owner`, [sentences]: whose question; `answers`: which of them answers."""

    questions: Texts
    sentences: Texts
    owner: Tensor
    answers: Tensor


def reading_batch(draw: random.Random, readings: list[Reading], count: int, encoding: Encoding) -> ReadingBatch:
    picked = draw.sample(readings, count)
    sentences = [sentence for own in picked for sentence in own.sentences]
    owner = [at for at, own in enumerate(picked) for _ in own.sentences]
    answers = [place == own.answer for own in picked for place in range(len(own.sentences))]
    return ReadingBatch(
        encoding.texts(QUERY, [own.question for own in picked], QUERY_TOKENS),
        encoding.texts(PASSAGE, sentences, SENTENCE_TOKENS),
        torch.tensor(owner),
        torch.tensor(answers),
    )


@dataclass(frozen=True)
class KindBatch:
    """Questions with the number of what each asks for."""

    questions: Texts
    kinds: Tensor


def kind_batch(draw: random.Random, kinds: list[Kind], names: list[str], count: int, encoding: Encoding) -> KindBatch:
    picked = draw.sample(kinds, count)
    texts = encoding.texts(QUERY, [own.text for own in picked], QUERY_TOKENS)
    return KindBatch(texts, torch.tensor([names.index(own.asks) for own in picked]))
