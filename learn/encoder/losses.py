"""What is made small: how far questions lie from what answers them, how near to what does not, and what is taken for asked."""

import torch
from torch import Tensor, nn
from torch.nn import functional

TEMPERATURE = 0.02
"""Of the softmax over cosines; chosen when training was first tried."""
APART = -1e4


def ranking_loss(cosines: Tensor, positive: Tensor, ignored: Tensor, chosen: Tensor) -> Tensor:
    """
    Multiple negatives ranking (Henderson et al., 2017): the softmax share of the passage that is to be found, among those that
    do not answer. Other passages that answer, and those that count on neither side, are left out.

    :param cosines: [questions, passages]
    """
    has_answer = chosen >= 0
    if not bool(has_answer.any()):
        return cosines.sum() * 0
    rows = torch.nonzero(has_answer).squeeze(1)
    target = chosen[rows]
    left_out = (positive | ignored)[rows].clone()
    left_out[torch.arange(len(rows)), target] = False
    logits = cosines[rows] / TEMPERATURE
    return functional.cross_entropy(logits.masked_fill(left_out, APART), target)


class PairLoss(nn.Module):
    """
    Sigmoid loss of pairs (Zhai et al., 2023, arXiv:2303.15343): whether a passage answers a question at all, by a scale and a
    bias that are learned with it. It gives cosines one meaning in every programme, which a softmax does not.
    """

    def __init__(self, scale: float, bias: float) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(scale))
        self.bias = nn.Parameter(torch.tensor(bias))

    def forward(self, cosines: Tensor, positive: Tensor, ignored: Tensor) -> Tensor:
        logits = self.scale * (cosines - self.bias)
        each = functional.binary_cross_entropy_with_logits(logits, positive.float(), reduction="none")
        return (each * ~ignored).sum() / len(cosines)


def reading_loss(cosines: Tensor, owner: Tensor, answers: Tensor) -> Tensor:
    """
    The softmax share of the sentence that answers, among those of the same event.

    :param cosines: [questions, sentences]
    """
    losses = []
    for question in range(len(cosines)):
        own = owner == question
        if bool(answers[own].any()):
            losses.append(functional.cross_entropy(cosines[question, own] / TEMPERATURE, answers[own].float().argmax()))
    return torch.stack(losses).mean() if losses else cosines.sum() * 0
