import type { TurnModes } from "./turn-kinds.ts";

/**
 * What labelled conversations teach of how a question goes with the one before, written by `npm run calibrate` from the
 * development conversations of test/questions with the model named here (SHA-256 of its weights): for each way of
 * searching and each reading the weights of a logistic model, in the order of the features named here.
 */
export const TURN_WEIGHTS: { date: string; model: string; features: readonly string[]; modes: TurnModes } = {
  date: "2026-11-25",
  model: "a9a8769f068941fd5886a708f4e18e75195395d9b21b932aee1cfac92414028b",
  features: [
    "elliptical",
    "chooses",
    "fragment",
    "asksOfList",
    "opens",
    "startsAsFollowUp",
    "pointsBack",
    "restricts",
    "wholeSentence",
    "fresh",
    "asksOfPartners",
    "selects",
    "everywhere",
    "anytime",
    "barePreposition",
    "words",
    "short",
    "long",
    "questionMark",
    "place",
    "country",
    "dates",
    "subject",
    "knownSubject",
    "theme",
    "unknownPlace",
    "excluded",
    "generic",
    "counts",
    "anniversaries",
    "asksForAll",
    "nothing",
    "datesAlone",
    "placeAlone",
    "subjectAlone",
    "placeAndSubject",
    "unknownWords",
    "placeBefore",
    "datesBefore",
    "subjectBefore",
    "anniversariesBefore",
    "nothingListed",
    "oneListed",
    "manyListed",
    "placeForPlace",
    "placeForNone",
    "samePlace",
    "datesForDates",
    "subjectForSubject",
    "subjectForNone",
    "knownChoice",
    "ellipticalNothing",
    "listNothing",
    "wholePlace",
    "wholeSubject",
    "wholeDates",
  ],
  modes: {
    hybrid: {
      fresh: {
        bias: 3.3302,
        features: [
          -0.1706, -0.2419, -0.0701, 0.0216, 0.2691, 0.1477, -0.1599, -0.2266, -0.0103, 0.2606, -0.313, -0.3764, 0.0424,
          -0.1233, -0.1872, 0.0044, 0.0428, -0.0568, 0.1702, 0.5539, -1.0896, 0.122, 0.3931, 0.2758, -0.5139, 3.5472,
          -1.9256, -0.042, -0.6536, 2.128, -0.8795, -0.3732, -0.6392, 0.1374, 0.3031, 0.2698, 1.056, -0.4497, -0.1974,
          -0.4076, -1.8575, 0.6506, 0.1465, 0.266, 0.5841, 0.0982, 0.8068, 0.6187, 0.7361, -0.1293, 0.6888, 0.0791,
          -0.4594, 0.4584, -0.017, -0.8914,
        ],
        meaning: {
          scale: 0.110477,
          bytes:
            "3+U1IeHjCej0+VTI/vdM91sPG/bqCAII8Av/8gE5DBXbpOEQx9AYDgv5Bv4m9sLU0iTVJxTW/9rtJfvzCg/v2fvN9OP2+uPu7LHQBg3bGTkYFgTHx+fS4+nf6gc6vQTGHqTm/Pn/G/gQzBEUAPUhEgMHA/sTI/AAAwAS3tcS/OTh6Q/rFwQN6Q8BAeR/L++Z2QFK+fH76hQr9RT5DffgIccOFOnkOwcwExntLAoIDc/p1DHJLfHx1jMm1BINCOPy2wMDPb/uK84OOMIBBygo9tQHNPg06u1EC7L1Ff/P4gQW/xEh5xgYNfcHH9zYEQrk77kX1PT85dUlRvb5Qg3W6xlRF0ULHvs3BiAmJgQTM9jh5v1G2iYP4CD0RLb7yh3sFOsKGw0KueJB8xEi+OnE5A3uMcre/fsLPeDy/BsMEuzECFEMCwsoMOg0zzn9G/TdBNrruPocLftF5chHIvUDmfDs7VLfv9QeCyzU3hMiA0PCCRT6/PUq8FriGifN/EPe",
        },
      },
      lean: {
        bias: 2.8916,
        features: [
          0.2713, -0.0701, 0.2994, -0.3822, -0.1841, -0.1132, 0.2364, -0.0594, -0.2144, -1.5293, -0.1792, 0.1714,
          -1.4677, -1.2929, 0.1287, -0.0968, 0.143, 0.232, -0.0667, 0.2609, 2.7932, 0.2698, 0.1986, 0.2949, 0.118,
          2.4802, 0.5564, -0.2513, 1.1003, 2.8577, -0.8565, -0.929, 0.3975, 0.2915, -0.0789, 0.6786, -0.1717, 0.3812,
          -0.6619, -0.6666, -0.0911, -0.3033, -0.6847, -0.1671, 0.0417, 0.6336, -0.2613, 0.7172, 0.1514, 0.1872,
          -0.0774, -0.5036, -0.8839, -0.2318, 0.3269, 0.2805,
        ],
        meaning: {
          scale: 0.0604494,
          bytes:
            "C9/nJe/K1iN/OutasCEQDRUY2GUrIg0p6f7aQ+8SVCQagfkQFOMn0EHN7Cn34iT40ccsGuwcTtkGFAoy/f/aW/Pk8ebi4wErYdA9DZrGLfEzZxL8TxT62eApCu/q4gy7PscIQQW2+grt1WvlQrjn5P7iGxbkEOUcG7tSYR65AvbX5uNx+/WrqlIDIOkGE95gCbwSVRjTNakD2svUmS+UD0n1+OXY967kBeDzNf/sF5T64TSt9Tgz/wU89/9nKOvl3Pk52fv42xrGHB/ECyHsxObJEPWtr0xKEJwIFhPDx/oI+z/8w+7QOkQMV72K+DQfHvEm1yMV0P/w5g/GMQTGGADn67NXFzAc4zs81knN/vfJIwENwR/w8zc1B77L2c5kIrGoAt780QobzCMNICq/IPUNQN4Ssvci8PMXxvMLOvzsAy31zwQv9lUlqN3P4Sz5JsbkRVAqSNvn61oNrwwPqQ/gH7HfB5WkwkLsRjEUQFD9I9UlTBb6ExbyvhsjKbDa",
        },
      },
      choose: {
        bias: 3.8904,
        features: [
          0.1791, 0.3423, -0.1138, -0.0744, -0.455, -0.4096, 0.1342, 0.1684, -0.0268, -1.3556, 0.5129, 0.5204, -2.014,
          -1.5293, 0.547, -0.8915, -0.1343, 0.2946, 0.0622, -0.4226, -0.2443, 0.4967, -0.0183, -0.0616, -1.0865, 0,
          -0.8533, -0.1286, 0.0953, 2.248, -1.5811, 0.7786, 0.7267, -0.3162, -0.0186, 0.1633, 0.8221, 0.125, -0.297,
          0.2478, -0.3214, 0, -1.1238, -0.0012, -0.9332, 1.1283, 1.8757, -1.3483, -0.6435, 0.6401, 0.3822, -1.3437,
          0.7328, -0.3141, 0.2279, 0.3644,
        ],
        meaning: {
          scale: 0.105055,
          bytes:
            "5uH/Btz81xIYzvrW6hYYMDf44TkVExhEBBXxF+jXC9jD3AAPW+nI+jHtGfQw8esDA+309uMTLuMIDPrdBvgDHvwb4+AD797OBgkS6aVCJBrmHOUI1wfz7N4MT/Xp+CbaJh7jHk7jRgn1FEktEvD067fn0RAE8O4exD//7dvyMegRtC/UEt7n/Rs1cthCNeTh//ZA98ACNdUS4R70F/TG4xAkAP4L/+e/9eL48yDp6gQyCvv6xw/JtRUB6fAuBn9dJfPrDegw/vW79gC6HNHA6QHA5Bb58h85M/8U8iEDryEoJCTbLMsJBAPm5QAGIN0uHz/c5gL92/qqEPXu4w0MF/m0CBkQIwkY9jg648gU7BYPNtoM2Pw93gyxGN79+vElHd296QYC5ho1Gbvw9wjn3svexvoq5goXCiriBeAe7s1B5/by2eX++94pEerp+TT7SdscKBLr3xf27lT72Q4wNwXvCeIpByHs9EHN3efjHvoG/yQY7hv+7/vsDy4N2938",
        },
      },
      list: {
        bias: -2.7715,
        features: [
          0.0495, -0.3652, -0.2193, -0.1152, 0.062, -0.3576, -0.1069, 0.2549, 0.341, -1.3824, 0.5228, -0.3005, -2.5463,
          0.2041, 0.1588, -0.8697, -0.2415, -0.0487, 0.1662, -0.5184, -0.527, -0.1431, -0.0092, -0.0517, -0.571,
          -1.6279, -0.4093, 0.056, 0.9632, -2.1551, 0.0834, 0.6562, 0.195, -0.4841, 0.1778, 0.0324, 0.3827, 0.3546,
          -0.1957, 0.2188, 0.875, 0, 1.1244, -0.9806, -0.6953, 0.27, 1.3554, -0.7793, -0.2885, 0.2851, -0.3367, 0.3512,
          0.5275, -0.3272, -0.0287, -0.4088,
        ],
        meaning: {
          scale: 0.0837023,
          bytes:
            "LS4e3fooBiJKyd7m4+PlKxnyEzMLOhg0+PEE2hbo/NPcWwn4NArp+iP4+iAJMPIIMEFbwOj0/DIPE9zt9xcYAeUaBP6t0tLSvS8m07Xy9DEwAf3339Iy/ikgWBH2DR78ET7w5TgqFP4yKf0Y/g/QEMb05+wG1akc3k0q/efHGesM+iP6Mf4LAALvbTwkNvo6+RUOAM3wH9Ahyiz6I9QBE0XhAk35FujF69ESBQfY8h4PLwnO8P7wCCcT5wjvDVIbPe0Pw/DkQdYVwOXABte75RHTswPYFBYuCCHhugY4pALv7gvGBfEFuveeBwD/DuvT4wvkGq0WvxL66fbP8iAPE9+y7ewe1vfe50IM4wjsCxz0IPLXEMcgLwvES+Is/BP6X96b/y5d+RJlTzb+8gEY8vExpzIp6Q8y3jIbH/sP9NwNwN7X1xLh4OXZHOaBBvLyReU5BUwFBOjH0yTn5bj4AfH/ICwwGRYayf8nOtEhBe3mMSDstf7U/PP7HPRL6t8W",
        },
      },
      everywhere: {
        bias: -1.4026,
        features: [
          -0.0998, -0.1748, -0.0492, -0.613, 0.2667, 0.248, 0.0795, -0.2349, -0.0219, 0.9241, 0.307, -0.2427, 2.473,
          -0.076, 0.2008, -1.067, 0.1024, -0.2357, -0.1215, 0, 0, 0.0583, 0.1836, 0.2958, -0.447, 1.1065, -1.4318,
          0.1188, -0.4188, -0.0795, -0.8531, 0.0147, 0.0478, 0, 0.1755, 0, 0.8095, -0.007, -0.7589, 0.8249, -1.1833,
          0.1897, 0.6784, -0.717, 0, 0, 0, 0.3749, -0.386, 0.5093, 0.9842, -0.1602, -0.2672, 0, 0.3859, -0.1134,
        ],
        meaning: {
          scale: 0.106366,
          bytes:
            "+AVAK97x48vbARfgEfwM/GLlKecsOwkSBTEz9T8KDRGo/wUX5dsLOOT+HOEu2gi0Ag7zyN/rBN7tyPAAEP+33M7z3Br+hdL3DC/7GPsRICn7HQvhisQeNcohECZDDSW3E5HfVhkN9+/K8hEIFO4t39gJLcELFvYRMSwjMjA0IAIEoCDbEd302Q8mMLgka+T74eRZ3wIxEvLUJlAAJu2xRtDwGgPzBj4t7hHtCxgJE/Qg7+WuGLn7o/sPCtfu7RgF4B3WJzwnyu/+Cgg7CfQGqf86/So74M0DCdnwI9ryEPcbENzm3ET9JuvFZer4Tf018hvmFAux1/jFVAQDHxIi4P0yDTgzJcofTNwG5+8VCB7g2Mvm6x4XwdLRAOON4AnJ39vo/ssbHxAdFRQSEfYSI+Ai6Mng3hP28+Du8wTnBq8m4dEIARUxJgwHHBL7KMeeCc/cn+HZ6x4l7e0xDfj9mvMLsX/6+vEZbgkaAGEk7AMG114C2vdFEXcDBwbf0yDr",
        },
      },
      anytime: {
        bias: 5.4805,
        features: [
          -0.1794, -0.4081, 0.2025, -0.2622, -0.2236, 0.1615, 0.5749, -0.5401, -0.0932, -0.7991, -0.3249, -0.4081,
          -3.8654, 1.4573, 0.4382, -0.5599, 0.5627, -0.1962, 0.1676, 0, 0, -0.2077, 0.3102, 0.5765, -0.1879, -1.7073,
          -1.4978, 0.6198, -0.8908, -1.5845, -0.3244, -0.0908, -0.0874, 0, 0.4502, 0, 0.1827, 0.034, 0.3979, 0.5747,
          3.609, 1.569, 0.0529, -2.6211, 0, 0, 0, -0.2077, -0.4947, 0.6025, 0.8801, -0.2498, 0.4647, 0, -0.7204, 2.4834,
        ],
        meaning: {
          scale: 0.129374,
          bytes:
            "x2gVjdjgCC61/+kNM+7mYBe7ChslGjksCvpLyicqb+9nVyX1BKD4DfLNwNOw5EGpN0EjD88XLvkaFey45Ogl3+L5v+jICtDr/RkX8ePh5NoUOeg9v9wOTBPhz/lCCA30D7YoPthaAfJhG/EQHPThG/zVaSbLNs08VtQBDFfPGATuMioF3Q8t+Aoe+AVyG+YVD8T/9vYxCjH6FeXAQwIvpTD6R+4S5d8U/Nz08gr/GOUAI1gV7MtY+BdJ2g9/PD/uKPEJF/Ye+u0ONkCx8+msm/EhDcrcCbL4/x/b47bm7iHV3B39DPM0W93mJOsfJf3/BRvuCAAyFubw3ArHNB2s0C4buvom0xxK+f/9+NE5sO7/IvrZCAoE6tAo/gMO+BwD79/wBeJuOesMLE8ZCb7c5ucF19/pBUkU1QnargQR55dbBoz9+eigWwgIA1UUngMT//H128sMB93Z/eUV8MXw/zDg4vruGFQK+87e4/DTBhg/1CbqAjcLw/D0Ghg12Bvq",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.3812,
        features: [
          -0.3105, -0.3155, -0.245, -0.3662, 0.1548, 0.0842, -0.2614, 0.0281, 0.0822, 0.5685, -0.4435, -0.5324, 0.2806,
          -0.289, -0.4935, 1.4229, 0.2422, 0.151, 0.3973, 0.9139, -0.5819, 0.0227, 0.4513, 0.3742, -0.6232, 4.5415,
          -0.9696, 0.0065, -0.2423, 2.6924, -0.1655, -0.8445, -0.9367, 0.4147, 0.3985, 0.2253, 1.4798, -0.6278, -0.235,
          -0.4464, -1.1701, 0.709, 0.2255, -0.1189, 0.9388, 0.2246, 0.9092, 0.4461, 0.7461, -0.035, 0.5331, 0.2034,
          -0.731, 1.1737, 0.176, 0.1664,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.2712,
        features: [
          0.6072, -0.1197, 0.5585, -0.4842, -0.2065, 0.1629, 0.1658, 0.1306, -0.4352, -1.6629, -0.6999, 0.1103, -1.7045,
          -1.3611, 0.0459, -0.8964, 0.057, 0.1524, -0.0368, 0.3051, 3.1191, 0.333, 0.3062, 0.2727, 0.1382, 3.0394,
          0.6069, -0.3323, 2.0842, 3.6946, -0.7527, -1.196, 0.462, 0.2999, 0.0633, 0.6547, -0.0389, 0.3768, -0.6645,
          -0.7442, -0.1929, -0.3987, -0.6923, -0.1949, 0.0993, 0.6137, -0.4343, 0.6561, 0.3234, 0.1856, -0.2259,
          -0.6099, -1.1131, -0.5949, 0.1096, 0.3083,
        ],
        meaning: null,
      },
      choose: {
        bias: 1.7292,
        features: [
          0.4015, 0.5663, -0.0954, -0.0252, -0.8741, -0.4151, 0.1314, 0.3112, -0.233, -1.6725, 0.3991, 0.7566, -2.2314,
          -2.3517, 1.0523, -2.1783, -0.2402, 0.2085, 0.2369, -0.4977, -0.2362, 0.472, -0.0028, -0.1028, -1.5354, 0,
          -2.0474, -0.1858, 0.367, 3.349, -3.1076, 1.2611, 0.8012, -0.362, 0.0607, 0.1641, 1.0404, 0.1871, -0.2981,
          0.1089, -0.1171, 0, -1.1681, 0.0028, -0.8549, 0.7617, 1.3433, -1.412, -0.5769, 0.5957, -0.0869, -2.948,
          0.5546, -0.5439, 0.2764, 0.2575,
        ],
        meaning: null,
      },
      list: {
        bias: -1.2487,
        features: [
          -0.0893, -0.085, -0.3963, 0.0516, -0.4557, -0.4923, 0.1189, 0.5158, 0.5427, -1.2799, 1.0323, 0.0561, -3.4693,
          -1.2216, 0.1851, -2.3393, -0.1813, -0.1467, 0.5075, -0.7719, -0.2338, -0.1443, 0.0061, -0.1328, -0.639,
          -2.1303, -1.3382, 0.0961, 1.1515, -3.3888, -0.2062, 1.0305, 0.3631, -0.7168, 0.2722, 0.0592, 0.2739, 0.3662,
          -0.2347, 0.2168, 0.9871, 0, 1.0033, -0.9482, -0.8624, -0.0453, 0.9684, -0.7103, -0.2386, 0.2595, -0.5148,
          0.2744, 0.835, -0.753, -0.3086, -0.6532,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.3672,
        features: [
          -0.2737, -0.359, -0.3059, -0.4, 0.1789, 0.3155, -0.1677, -0.313, -0.0931, 0.6539, 0.3759, -0.412, 3.197,
          -0.3172, 0.1201, 0.2295, 0.28, 0.1928, 0.2995, 0, 0, -0.0745, 0.2605, 0.437, -0.6271, 1.5021, -0.8979, 0.1959,
          -0.248, 0.1884, -0.4417, -0.0726, -0.0527, 0, 0.2812, 0, 1.4707, -0.0096, -0.5802, 0.7514, -0.2101, 0.2568,
          0.4297, -0.9318, 0, 0, 0, 0.4436, -0.3187, 0.5644, 1.0219, -0.031, -0.144, 0, 0.4999, -0.3136,
        ],
        meaning: null,
      },
      anytime: {
        bias: 0.3573,
        features: [
          -0.2706, -0.5736, -0.111, -0.358, -0.0541, 0.1706, 1.155, -0.0666, -0.2072, -0.525, -0.5939, -0.5736, -2.5563,
          2.6725, 0.4776, -1.5168, 0.6207, -0.2129, -0.0018, 0, 0, -0.391, 0.4085, 0.3058, 0.5169, -1.2821, -2.4715,
          0.3198, -0.1965, -2.9296, 0.8471, -0.2215, 0.0051, 0, 0.8639, 0, 0.7524, -0.4812, -0.3613, 0.6236, 2.4079,
          1.4087, 0.0911, -2.6127, 0, 0, 0, -0.391, -0.8836, 0.8974, 0.7172, -0.3038, 1.4639, 0, -0.865, 1.6546,
        ],
        meaning: null,
      },
    },
  },
};
