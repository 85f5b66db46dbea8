"""python -m unittest: the order and the values of nibbles, by hand."""

import unittest

import numpy as np

from e5s1 import consecutive, signed, values


class Nibbles(unittest.TestCase):
    def test_a_block_is_reordered_to_consecutive_weights(self):
        # Weight i is i mod 16 for the first half and 15 − i for the second: byte j holds j low and 15 − j high.
        stored = np.array([[j | (15 - j) << 4 for j in range(16)]], np.uint8)
        expected = [0x10, 0x32, 0x54, 0x76, 0x98, 0xBA, 0xDC, 0xFE, 0xEF, 0xCD, 0xAB, 0x89, 0x67, 0x45, 0x23, 0x01]
        self.assertEqual(consecutive(stored).tolist(), [expected])

    def test_signed_nibbles_are_eight_less(self):
        # 0 → −8 (0x8), 7 → −1 (0xF), 8 → 0 (0x0), 15 → 7 (0x7)
        self.assertEqual(signed(np.array([0x70, 0xF8], np.uint8)).tolist(), [0xF8, 0x70])

    def test_values_are_nibbles_less_eight_times_the_scale_of_their_block(self):
        # As stored: 8 + 1 low and 8 − 2 high in the first byte, 8 and 8 in the others.
        stored = np.array([[0x69] + [0x88] * 15], np.uint8)
        expected = [0.5] + [0] * 15 + [-1] + [0] * 15
        self.assertEqual(values(np.array([0.5], np.float16), stored).tolist(), [expected])


if __name__ == "__main__":
    unittest.main()
