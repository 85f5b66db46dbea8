"""
Teaches the encoder: `python train.py [--minutes N] [--out DIRECTORY]`. It goes on from the last checkpoint in the directory;
at its end it prints a table and leaves `weights.npz` and `taught.json` there, which `embeddings/build/build.py` makes the model of.
"""

import argparse
import json
import math
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import examples
import numpy as np
import torch
from batches import Encoding, Held, Texts, WorldSampler, kind_batch, reading_batch
from losses import PairLoss, ranking_loss, reading_loss
from measure import measure
from network import Encoder, open_base, tensors_of
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Phase:
    """What is drawn from one step on."""

    first: int
    shares: tuple[float, ...]
    """Of the steps: the shipped programme, other programmes, subjects, sentences, kinds of questions."""
    words: float
    """Which share of what is asked of subjects are words, and no questions."""
    asked: tuple[str, ...]
    """The files of questions for subjects."""
    questions: int
    passages: int
    lacking: int
    """Sizes of a batch: questions with an answer, what they are told from, and questions for what is not there."""
    pair_weight: float
    """How much the loss of pairs counts beside that of ranking."""
    hurry: float = 0.0
    """Which share of the questions is typed in a hurry."""
    rate: float = 1.0
    """The highest share of the learning rate."""
    holds: int = 0
    """So many steps the passages of programmes are held, and only questions are taught to find them; 0: they are taught too."""


@dataclass(frozen=True)
class Settings:
    """How it is taught; all of it is written into the manifest of the model."""

    seed: int = 20261130
    steps: int = 1200
    learning_rate: float = 4e-5
    warm_up: float = 0.08
    weight_decay: float = 0.01
    dropout: float = 0.1
    clip: float = 1.0
    reading_pair_weight: float = 0.25
    phases: tuple[Phase, ...] = (
        Phase(0, (0.34, 0.36, 0.18, 0.07, 0.05), 0.88, ("asked.txt",), 28, 32, 6, pair_weight=0.25),
        Phase(
            400, (0.30, 0.31, 0.27, 0.07, 0.05), 0.3, ("asked.txt", "needs.txt"), 84, 38, 20, pair_weight=0.4, hurry=0.2
        ),
        Phase(
            760,
            (0.42, 0.34, 0.14, 0.06, 0.04),
            0.3,
            ("asked.txt", "needs.txt"),
            84,
            38,
            50,
            pair_weight=0.6,
            hurry=0.2,
            rate=0.6,
            holds=250,
        ),
    )
    checkpoint_every: int = 100


PART = 12
"""Texts that go through the network together."""


class Model(nn.Module):
    """The encoder with what is only needed to teach it, or read from it by heads."""

    def __init__(self, encoder: Encoder, kinds: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.pairs = PairLoss(scale=40.0, bias=0.8)
        self.sentences = PairLoss(scale=40.0, bias=0.85)
        self.kinds = nn.Linear(384, kinds)

    def vectors(self, texts: Texts) -> Tensor:
        """Unit vectors of texts, in their order."""
        places, means = zip(*((own, self.encoder(part.ids, part.mask)) for own, part in texts.parts(PART)))
        return functional.normalize(torch.cat(means)[torch.cat(places).argsort()], dim=-1)


class Teaching:
    """All that there is to learn from, and a step of each task."""

    def __init__(self, model: Model, encoding: Encoding, data: "Data", settings: Settings) -> None:
        self.model = model
        self._encoding = encoding
        self._data = data
        self._settings = settings
        self._shipped = WorldSampler(data.shipped, encoding)
        self._programmes = [WorldSampler(world, encoding) for world in data.programmes]
        self._sizes = [min(len(world.answerable), 150) for world in data.programmes]
        self._subjects = [WorldSampler(world, encoding) for world in data.subjects]
        self._held: dict[str, tuple[Held, Tensor]] = {}

    def step(self, number: int) -> Tensor:
        """The loss of a step, whose examples follow from its number alone."""
        draw = random.Random(f"{self._settings.seed}:{number}")
        index = max(at for at, phase in enumerate(self._settings.phases) if phase.first <= number)
        phase = self._settings.phases[index]
        shipped, programmes, subjects, sentences, _ = phase.shares
        at = draw.random()
        if phase.holds > 0 and (not self._held or (number - phase.first) % phase.holds == 0):
            self._hold()
        find = self._find_held if phase.holds > 0 else self._find
        if at < shipped:
            return find(self._shipped, draw, phase)
        if at < shipped + programmes:
            return find(draw.choices(self._programmes, self._sizes)[0], draw, phase)
        if at < shipped + programmes + subjects:
            return self._find(self._subjects[index], draw, phase)
        if at < shipped + programmes + subjects + sentences:
            return self._read(draw)
        return self._ask(draw)

    def _find(self, sampler: WorldSampler, draw: random.Random, phase: Phase) -> Tensor:
        batch = sampler.batch(draw, phase.questions, phase.passages, phase.lacking, phase.words, phase.hurry)
        cosines = self.model.vectors(batch.questions) @ self.model.vectors(batch.passages).T
        ranking = ranking_loss(cosines, batch.positive, batch.ignored, batch.chosen)
        return ranking + phase.pair_weight * self.model.pairs(cosines, batch.positive, batch.ignored)

    def _hold(self) -> None:
        """Embeds the passages of all programmes as they are now."""
        self.model.eval()
        with torch.no_grad():
            for sampler in (self._shipped, *self._programmes):
                held = Held(sampler.world, self._encoding)
                self._held[sampler.world.name] = (held, self.model.vectors(held.texts).float())
        self.model.train()

    def _find_held(self, sampler: WorldSampler, draw: random.Random, phase: Phase) -> Tensor:
        held, passages = self._held[sampler.world.name]
        batch = held.batch(draw, phase.questions, phase.lacking, phase.hurry)
        cosines = self.model.vectors(batch.questions).float() @ passages.T
        ranking = ranking_loss(cosines, batch.positive, batch.ignored, batch.chosen)
        return ranking + phase.pair_weight * self.model.pairs(cosines, batch.positive, batch.ignored)

    def _read(self, draw: random.Random) -> Tensor:
        batch = reading_batch(draw, self._data.readings, 16, self._encoding)
        cosines = self.model.vectors(batch.questions) @ self.model.vectors(batch.sentences).T
        own = batch.owner[None, :] == torch.arange(len(cosines))[:, None]
        pairs = self.model.sentences(cosines, batch.answers[None, :] & own, ~own)
        return reading_loss(cosines, batch.owner, batch.answers) + self._settings.reading_pair_weight * pairs

    def _ask(self, draw: random.Random) -> Tensor:
        batch = kind_batch(draw, self._data.kinds, self._data.kind_names, 48, self._encoding)
        values = self.model.kinds(self.model.encoder(batch.questions.ids, batch.questions.mask))
        return functional.cross_entropy(values, batch.kinds)


@dataclass(frozen=True)
class Data:
    """What is learned from, and the programmes that are looked at while it is (`tune`)."""

    shipped: examples.World
    programmes: list[examples.World]
    subjects: list[examples.World]
    """By phase."""
    readings: list[examples.Reading]
    kinds: list[examples.Kind]
    tuned: list[examples.World]
    sha256: dict[str, str]

    @property
    def kind_names(self) -> list[str]:
        return sorted({own.asks for own in self.kinds})


def read_data(settings: Settings) -> Data:
    """Reads all examples; what is only measured is not even opened."""
    files, aside = examples.Files(), examples.Files()
    split = examples.read_split(files)
    apart = {*split["tune"], *split["measured"]}
    kinds = examples.kind_questions(files)
    programmes = []
    for folder in examples.programme_folders():
        if folder.name not in apart:
            world = examples.read_programme(folder, files)
            own = kinds.get(folder.name, [])
            # A word of a kind is asked once in four times, as people do.
            world.questions += own[:: max(1, len(own) * 4 // max(1, len(world.questions)))]
            programmes.append(world)
    tuned = [examples.read_programme(folder, aside) for folder in examples.programme_folders(split["tune"])]
    tuned.append(examples.read_shipped("tune", aside))
    readings = [own for name, all_of in examples.read_readings(files).items() if name not in apart for own in all_of]
    return Data(
        examples.read_shipped("learn", files),
        programmes,
        [examples.read_subjects(files, phase.asked) for phase in settings.phases],
        readings,
        examples.read_kinds(files),
        tuned,
        dict(sorted(files.sha256.items())),
    )


def rate_at(step: int, settings: Settings) -> float:
    """The share of the learning rate at a step: rising, then falling to 0 along a cosine; once more where passages are held."""
    begins = next((phase for phase in settings.phases if phase.holds > 0), None)
    if begins is None or step < begins.first:
        first, last, most = 0, settings.steps if begins is None else begins.first, 1.0
    else:
        first, last, most = begins.first, settings.steps, begins.rate
    warm = (last - first) * settings.warm_up
    if step - first < warm:
        return most * (step - first + 1) / warm
    return most * 0.5 * (1 + math.cos(math.pi * (step - first - warm) / (last - first - warm)))


def train(out: Path, settings: Settings, minutes: float) -> None:
    """Teaches until the steps are done or the minutes are over; goes on from the checkpoint where there is one."""
    torch.manual_seed(settings.seed)
    base = open_base()
    data = read_data(settings)
    encoding = Encoding(json.dumps(base.tokenizer))
    model = Model(Encoder(base, settings.dropout), len(data.kind_names))
    teaching = Teaching(model, encoding, data, settings)
    heads = [*model.kinds.parameters(), *model.pairs.parameters(), *model.sentences.parameters()]
    groups = [
        {"params": model.encoder.parameters(), "weight_decay": settings.weight_decay},
        {"params": heads, "weight_decay": 0.0, "factor": 30.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=settings.learning_rate)
    checkpoint = out / "checkpoint.pt"
    first = 0
    if checkpoint.exists():
        kept = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        first = kept["step"]
    began = time.monotonic()
    mean = 0.0
    for step in range(first, settings.steps):
        for group in optimizer.param_groups:
            group["lr"] = settings.learning_rate * rate_at(step, settings) * group.get("factor", 1.0)
        model.train()
        torch.manual_seed(settings.seed + step)
        with torch.autocast("cpu", torch.bfloat16):
            loss = teaching.step(step)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizer.step()
        optimizer.zero_grad()
        mean = 0.98 * mean + 0.02 * loss.item() if step > first else loss.item()
        done = step + 1
        if done % 20 == 0:
            seconds = (time.monotonic() - began) / (done - first)
            print(f"step {done}/{settings.steps}  loss {mean:.3f}  {seconds:.2f} s a step", flush=True)
        is_over = time.monotonic() - began > minutes * 60
        if done % settings.checkpoint_every == 0 or done == settings.steps or is_over:
            keep(checkpoint, model, optimizer, done)
        if done % (3 * settings.checkpoint_every) == 0 and done < settings.steps:
            print(measure(model.vectors, encoding, data.tuned, most=120), flush=True)
        if is_over and done < settings.steps:
            print("The time is over: start again to go on.", flush=True)
            return
    print(measure(model.vectors, encoding, data.tuned), flush=True)
    export(out, model, settings, data)


def keep(path: Path, model: Model, optimizer: torch.optim.Optimizer, step: int) -> None:
    """Writes a checkpoint beside the last one and puts it in its place."""
    beside = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, beside)
    beside.replace(path)


def export(out: Path, model: Model, settings: Settings, data: Data) -> None:
    """Writes the taught tensors by the names of the wheel, and what they were taught."""
    tensors = {}
    for index, layer in enumerate(model.encoder.layers):
        for part in tensors_of(1, 1):
            module = getattr(layer, part)
            tensors[f"l{index}.{part}.w"] = module.weight.detach().numpy()
            tensors[f"l{index}.{part}.b"] = module.bias.detach().numpy()
    np.savez(out / "weights.npz", **tensors)
    taught = {
        "script": "learn/encoder/train.py",
        "settings": asdict(settings),
        "pair": {"scale": model.pairs.scale.item(), "bias": model.pairs.bias.item()},
        "examples": data.sha256,
    }
    (out / "taught.json").write_text(json.dumps(taught, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / ".out", help="where checkpoints are kept")
    parser.add_argument(
        "--minutes", type=float, default=90.0, help="after so many minutes it stops, to be gone on with"
    )
    parser.add_argument("--steps", type=int, default=Settings.steps)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    train(options.out, Settings(steps=options.steps), options.minutes)


if __name__ == "__main__":
    main()
