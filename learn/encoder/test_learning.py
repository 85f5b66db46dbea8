"""python -m unittest, in this folder: what is read, drawn, made small and measured, on examples small enough to check by hand."""

import random
import unittest

import numpy as np
import torch
from asking import parts_of
from batches import hurried
from examples import Asked, asked_of, passages_of, sentences_of
from losses import PairLoss, ranking_loss, reading_loss
from measure import area_under_curve
from train import Settings, rate_at


class Examples(unittest.TestCase):
    def test_passages_are_by_row_and_language(self) -> None:
        events = [
            {"title": {"fr": "Bal"}, "description": {"fr": "Au parc."}},
            {"source": {"row": 7}, "title": {"fr": "Chœur", "ru": "Хор"}},
        ]
        self.assertEqual(passages_of(events), {1: {"fr": "Bal. Au parc."}, 7: {"fr": "Chœur.", "ru": "Хор."}})

    def test_questions_of_structure_alone_teach_nothing(self) -> None:
        line = {"question": "En mai ?", "language": "fr", "rows": [1], "optional": [], "expect": "events"}
        self.assertEqual(asked_of([{**line, "kind": "month"}]), [])
        self.assertEqual(asked_of([{**line, "kind": "topic"}]), [Asked("En mai ?", "fr", frozenset({1}))])

    def test_a_sentence_ends_before_a_capital_letter(self) -> None:
        self.assertEqual(
            sentences_of("Dès 6 ans. Entrée libre ! à partir de 10 h."),
            ["Dès 6 ans.", "Entrée libre ! à partir de 10 h."],
        )


class Typing(unittest.TestCase):
    def test_in_a_hurry_accents_and_marks_go_and_two_letters_stay(self) -> None:
        self.assertEqual(hurried("Où ça ?", random.Random(1)), "ou ca")
        self.assertEqual(hurried("Ещё йога?", random.Random(1)), "еще йога")


class Parts(unittest.TestCase):
    def test_of_a_question_are_runs_of_letters_words_and_pairs(self) -> None:
        parts = parts_of("Où ?")
        self.assertEqual(parts, {" où", "où ", "ù ?", " ? ", " où ", "où ?", "ù ? ", " où ?", "où ? ", "w:où"})
        self.assertIn("p:bal populaire", parts_of("bal populaire"))


class Losses(unittest.TestCase):
    def test_ranking_leaves_out_what_also_answers_or_counts_on_neither_side(self) -> None:
        cosines = torch.tensor([[0.5, 0.9, 0.9, 0.1]])
        positive = torch.tensor([[True, True, False, False]])
        ignored = torch.tensor([[False, False, True, False]])
        loss = ranking_loss(cosines, positive, ignored, torch.tensor([0]))
        self.assertAlmostEqual(loss.item(), 0.0, places=5)

    def test_a_question_without_an_answer_has_nothing_to_rank(self) -> None:
        loss = ranking_loss(torch.ones(1, 2), torch.zeros(1, 2).bool(), torch.zeros(1, 2).bool(), torch.tensor([-1]))
        self.assertEqual(loss.item(), 0.0)

    def test_a_pair_at_the_bias_is_as_likely_as_not(self) -> None:
        pairs = PairLoss(scale=40.0, bias=0.8)
        loss = pairs(torch.tensor([[0.8]]), torch.tensor([[True]]), torch.tensor([[False]]))
        self.assertAlmostEqual(loss.item(), 0.693147, places=5)

    def test_the_sentence_that_answers_is_told_from_those_of_its_own_event(self) -> None:
        cosines = torch.tensor([[0.9, 0.1, 0.95]])
        loss = reading_loss(cosines, torch.tensor([0, 0, 1]), torch.tensor([True, False, False]))
        self.assertAlmostEqual(loss.item(), 0.0, places=5)


class Measures(unittest.TestCase):
    def test_area_is_the_share_of_pairs_in_the_right_order(self) -> None:
        self.assertEqual(area_under_curve(np.array([0.9, 0.4]), np.array([0.5, 0.3])), 0.75)

    def test_the_rate_rises_falls_and_rises_once_more_where_passages_are_held(self) -> None:
        settings = Settings()
        held = next(phase for phase in settings.phases if phase.holds > 0)
        self.assertLess(rate_at(0, settings), 0.05)
        self.assertLess(rate_at(held.first - 1, settings), 0.01)
        self.assertGreater(rate_at((held.first + settings.steps) // 2, settings), 0.2)
        self.assertLess(rate_at(settings.steps - 1, settings), 0.01)


if __name__ == "__main__":
    unittest.main()
