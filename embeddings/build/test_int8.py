"""python -m unittest: weights in 8 bits and channels that are divided, by hand."""

import unittest

import numpy as np

from int8 import divisors, find_outliers, quantize_rows


class Rows(unittest.TestCase):
    def test_the_largest_weight_of_each_row_becomes_64(self):
        rows, scales = quantize_rows(np.array([[1, -0.5, 0.25, 0], [-128, 64, 3, 1]], np.float32))
        self.assertEqual(rows.tolist(), [[64, -32, 16, 0], [-64, 32, 2, 0]])
        self.assertEqual(scales.tolist(), [1 / 64, 2])
        self.assertEqual((rows.dtype, scales.dtype), (np.int8, np.float32))


class Outliers(unittest.TestCase):
    def test_a_channel_far_above_the_others_is_divided_down_to_their_level(self):
        largest = np.ones(1000, np.float32)
        largest[[3, 500, 999]] = [1.3, 30, 3]
        # 30 is nearest to 2⁵ and 3 to 2², by their logarithms; 1.3 is near enough to 1.
        self.assertEqual(find_outliers(largest), {500: 32, 999: 4})

    def test_what_is_not_listed_is_divided_by_1(self):
        self.assertEqual(divisors({2: 8}, 4).tolist(), [1, 1, 8, 1])


if __name__ == "__main__":
    unittest.main()
