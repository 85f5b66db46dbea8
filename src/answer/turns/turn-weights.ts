import type { TurnModes } from "./turn-kinds.ts";

/**
 * What labelled conversations teach of how a question goes with the one before, written by `npm run calibrate` from the
 * development conversations of test/questions with the model named here (SHA-256 of its weights): for each way of
 * searching and each reading the weights of a logistic model, in the order of the features named here.
 */
export const TURN_WEIGHTS: { date: string; model: string; features: readonly string[]; modes: TurnModes } = {
  date: "2026-11-26",
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
        bias: 2.172,
        features: [
          -0.1704, -0.2417, -0.0193, -0.0399, 0.1766, 0.182, -0.1157, -0.3386, 0.0178, 0.5826, -0.4693, -0.3555,
          -0.0744, -0.0807, -0.1846, -0.1399, 0.0308, -0.1881, 0.1786, 0.5583, -0.4845, 0.11, 0.362, 0.2964, -0.5751,
          3.6458, -1.9073, -0.0984, -0.3911, 1.953, -0.886, -0.3128, -0.6871, 0.1701, 0.3119, -0.0317, 1.0041, -0.4649,
          -0.2924, -0.4734, -2.0965, 0.6651, 0.0928, 0.3564, 0.5895, 0.0941, 0.6426, 0.5738, 0.7616, -0.209, 0.7505,
          0.273, -0.3936, 0.463, 0.0394, -0.8449,
        ],
        meaning: {
          scale: 0.101096,
          bytes:
            "5uIxKNHgDOPp9k7I+/9K5WMJG/znEQsI7RAI7vJCASbUm+IWyNAaEBHqC/wz+73W0SXGORfL9ebrLQH0DBXyyPrM8Obo9Nry2rPC/ijgGDIiEQ7QvNvJ4u/P9Qw5sw67Ca3g8/QQCfIg2hkc+vQnFwkPAv8KLeYK/fsPy8cP+c7Z7xj4Jf0P4wn8//Z7MeuO1wxP9e/16hg+8h4ND/LeOMwWC/PqOgBEAxv1Ov8JAcDvzDDRIO7t0TQd1PARE9wE0P4GSMMDMMcLO9sN/hsy7+ETR/015/JGAKr0HQO+4/waBhIh7BwLRvIfIeLUEgbW6KwT2vn65tc5SvX7QQ3q9B9dHkwVG/FA9ykoIwUNP8/r4flQ2y4V4DPzTa4AyxgBD/ERMwgQv+RA+AseAO7J3RPgPM3T9PENStnx9RgHFuu4BE0ABBQkJ/E1wj8FGvfXBc/1wQMdKvQ/085TIPgHgevp4VHmussMBCnH1Bcx/UG8/wn99O0s8UfhEx+4BlP1",
        },
      },
      lean: {
        bias: 3.1498,
        features: [
          0.3684, -0.1161, 0.3396, -0.3053, -0.1427, -0.1212, 0.4238, 0.1404, -0.2042, -1.2753, -0.1296, 0.0865,
          -1.6764, -1.6728, 0.1372, -0.227, 0.2126, 0.2469, -0.073, 0.2363, 3.0187, 0.3116, 0.1294, 0.3602, 0.1853,
          2.598, 0.5229, -0.2652, 1.1129, 2.9134, 0.7579, -0.9286, 0.4599, 0.3038, -0.0688, 0.4064, -0.3504, 0.2591,
          -0.6512, -0.6351, -0.2919, -0.2496, -0.625, -0.1857, 0.0552, 0.5452, -0.3452, 0.5749, 0.0725, 0.1544, 0.082,
          -0.4615, -0.8982, -0.218, 0.3844, 0.4864,
        ],
        meaning: {
          scale: 0.0681025,
          bytes:
            "/dnvI/jR3Rh0P+JOrikLHREM62I/BQ4b6vztROQPTxcOgf78IvAz4yq98ioA2xHy29gsI/McO+EPBw4VB/fvSfXg6+Xb7uwhUt87D7jGLPcpXAYEOQrr3d8mAff8BxLRFuQPKf3K//vu2Fn1Odv+5wbYIQvUDvkLHbpARxDGDfve9PRf+9zGvDn9ERACE+JQ+cwWSQ/uJ7MC7dDUnxaSA0v5/N3w8rfqEe76LgXxHKcM1i7N+hEq+CUs+ehpJ+sA5hEz3u/95QzHHhTLAyD+1/LjDwK+yUtDEqvvHwLA3Pf79ysF3PzLKUMSNtyeCy8X/QEu2xUI3ff26RTbHxLJA/jv3chYBzUi0Sc9yzzW7wbUI/z9wh30+iU1GLfK5ORjI8G1AN/36wwK1w0SFSzUGPf3L+4Qte0QBfoFyPIPOf/wBynryQIL4jkjtdfs0S4EJsvwNlchOOT271gYtRkarwDrFbPb+6WuzirlNy0DMEMiGM0XQB73EArtxAUSG7Xr",
        },
      },
      choose: {
        bias: 3.8052,
        features: [
          0.2194, 0.3931, -0.0979, -0.0547, -0.5181, -0.3728, 0.063, 0.2489, -0.095, -1.3686, 0.3714, 0.5495, -2.1526,
          -1.4069, 0.5215, -0.9897, -0.1259, 0.2518, 0.0514, -0.3956, 0.0448, 0.47, -0.0432, -0.1126, -0.6923, 0,
          -0.8087, -0.1012, 0.0679, 2.4168, -1.3596, 0.6627, 0.6881, -0.3293, -0.0345, 0.1414, 0.7298, 0.2427, -0.4225,
          0.2967, -0.2927, 0, -1.0126, -0.1398, -0.9325, 1.2116, 1.6707, -1.1339, -0.7678, 0.7277, 0.3033, -1.4008,
          0.5563, -0.3358, 0.2456, 0.2936,
        ],
        meaning: {
          scale: 0.105444,
          bytes:
            "3N78BeT01B8H1+/aABUiMTnq4TD+FSoxAxDlBvPcBsXP3PYNUO3J/CTvIe0s59UN8vf//+wZNeL/BfvPDgINFPEv9e4F4OTA+Boc3rZDGRvjDuoH7P/w9+EASO/6Ci3SFiDvJE7qPQETF1gzAQLw6rz25hv28e8YvkH1/eHrM+gSwSnODObs8yI5ZvEwJejq8gU5/8UOKdUK7RzvEwC72g0Z+QEVC9/U4+X4Ah7n7QAz+ez80grNrRfw9uIeAH9CFvbuDvYl+gTUDAW3IcSx4f3M3CL87CwkKwcL8w//uhQ4KCfOHdX0FhLc9AwQId4kFjLt5gPz2PuwDfL14wMNGum5GSIKJhAX8jw16s0K4gYLOesZ3v818x6/HtcOAfQyFtis8fX11RZJIczyAhLw6djjxfIr7BYH9x3rB9kg9MQ95Afoz9748dYwDu319yP0PdElNh/l1wfr7WgA3xEeL/v1DwIvEC716UbR2N3qFt/4+R4f5RsA+AP0ESQa59Lx",
        },
      },
      list: {
        bias: -3.258,
        features: [
          0.0826, -0.3008, -0.2761, -0.0983, 0.0534, -0.3772, -0.1951, 0.3425, 0.2987, -1.5127, 0.3412, -0.2463,
          -2.7412, -0.1061, 0.2237, -1.0036, -0.1988, -0.015, 0.153, -0.5038, -0.7047, -0.1815, -0.0027, -0.0452,
          -0.4821, -1.7335, -0.3059, 0.0427, 0.8746, -2.3313, 0.116, 0.6503, 0.1314, -0.4823, 0.1406, 0.048, 0.3674,
          0.4281, -0.1389, 0.2053, 0.7606, 0, 1.1597, -0.9794, -0.6583, 0.2218, 1.2032, -0.8654, -0.267, 0.2735,
          -0.3655, 0.3501, 0.4482, -0.3967, -0.0532, -0.2171,
        ],
        meaning: {
          scale: 0.0778115,
          bytes:
            "MBcszfspAhhAydni5uzfIirxFRPzRhon/vgB0Rnu6dXhVw0GLwX0Ah7y/hj4K/ATODZYxPD2EzIGBMzbBxks/OYe/wGq3NPJvUQlyqzt8D0gB/v96Mwx/SsTXQoBCRH2GFDxyTcoE/45QfcT7w6/E8MD4AkEz6ke2UY1+u7ADfgS9ysCLQQQDQT9dSsuQeww/SUSAM74Lc8szTH6KMf+Ck3v/1YIF9+33dMSCwDK9hgTJx/K7gr8BhwZ6xroAVoYP+/+yO7dPuEhv9q8B9Sr1Q/XyQvNHRspAh3WvQ03lxPx3gO3BPoNy/2TEfYLCeza5gvbF7YEvh305vfQ9xUQFtqvB9sT2vLW30MQ4AjlBxz3IvjeEsoYO//CTNwt6BvxX+eQ/zlY9g9/XEQJ6xYb7vBAmzkc9xQtzDsfNvYS9OD/0dTUxBnm6OfgFt2C+ebsRNpbD1QK997E5xrs4rz3Bub1DiI1Fxkk2gU5QcwmBObXMRnhsvfYB/gBFP5Q9uMG",
        },
      },
      everywhere: {
        bias: -0.3938,
        features: [
          -0.0445, -0.1449, -0.071, -0.3315, -0.1446, 0.2318, 0.048, -0.0959, -0.046, 0.9103, 0.1055, -0.2413, 2.5336,
          0.1915, 0.2262, -0.7857, 0.1866, -0.5053, -0.1246, 0, 0, 0.1286, 0.2365, 0.3568, -0.4356, 0.9315, -1.2234,
          0.176, -0.4357, -0.0621, -0.4384, -0.0966, 0.0911, 0, 0.2038, 0, 1.0184, 0.0176, -0.6504, 0.9984, -1.1519,
          0.0209, 0.6234, -0.5843, 0, 0, 0, 0.4465, -0.458, 0.6219, 1.1029, -0.2967, -0.1734, 0, 0.4131, 0.2824,
        ],
        meaning: {
          scale: 0.11344,
          bytes:
            "8u9CMuP49svvBwrdBfMa3UvwNuYXMgwI/jAx7CAIBRy2EPIZ9coNOuP8FOwq7/zCEyHovdju7/P6z+b4Aw3O3+z/2iEIo8j/FSvxCvgaDx7nBQzzgcgdMeETBR05FA7I+LnaTS4F8+3T6SMGBv8n594RKNgOAOgZKC44NCQlF/4BrRb2GN7Z5gUTOM00XN/n+/tA2wooBPTxLS0EC/zMU8QLGhDvFSU27gzmFwX4DOgY/PO6E9T0q/Qc98Ln+BMT4xrmHSkZzdD1FyAnBOv3ywg6AxlJ2N8A/OPzIfcA8AA4COjr4T0HNQbhQP7vPvs57v/0AwGp3e/DS/wAEQMR2xYtFi4gErUnQe7u9+UK/BPg3M3q/h4VzOja9/XB4BHM5PTxCMsPEBcODiH8BhMSFPsA6M/L4SflBeLl9P/eEdYfBur25BEgJfoTDRkJJcqaHM32pfnm5CEk0vcwAgIGpO4LqHzj7uoVWv4a81Al6xUP2ToX4fNPIVsC+hzgzir8",
        },
      },
      anytime: {
        bias: 5.0716,
        features: [
          -0.2309, -0.356, 0.2443, -0.2152, 0.1337, 0.1965, 0.52, -0.2325, 0.012, -0.7583, -0.088, -0.356, -3.3209,
          1.7677, 0.7719, -1.0132, 0.2532, -0.7203, 0.1426, 0, 0, -0.1461, 0.3415, 0.7069, -0.5313, -1.1769, -1.3828,
          0.5256, -1.1544, -1.7028, -0.942, -0.1199, -0.0619, 0, 0.4451, 0, 0.1086, 0.3315, 0.0014, 0.7824, 3.0162,
          1.6902, 0.0268, -2.6302, 0, 0, 0, -0.1461, -0.4925, 0.6468, 0.6786, -0.5126, 0.3227, 0, -0.5399, 2.6225,
        ],
        meaning: {
          scale: 0.122774,
          bytes:
            "7mIxicHT8SmZB/wJJO3PRCnRBA0iHkQiKRhLzBdTbuFUaiAdFrHtyQjOwOC77DmTJln9JrgGCvYeDtuj3AYn+Pb54SO9K+3v7R4y7Oj45NkC5c4oAeLxJvsBve8MNCDoOeYiDLBN6vdqU/wMGubfFvLRbVzhHsNWR8f6FE25Cv/tHhXm8ikN9iYy8whpFeYaCsjt/vw3ACD8DBC3QvRCvSYIRdQbB9og7eL9Bv3gENkMIFIk5MZ15iNVB8FzQFEDEBH9JtE62yI0Pk/D8tyuytgMEMja1qTfEf/z7O7+6hzDzhL5DeI7egL2MfE7IA0F5yPU+B5bEOj8xeWeMx3s+UsFxP4tzRpv+fv/C+A73u79H+HoBBoI9wMX9fsP5iTp2dLx/956DcoCZkwUDdXJ0/PGEeLoD3sM3PfRzeIV8eZo5IHmBeCfYgH/AlMes9kc5eMM3QAgAuLh+OwABsbX7zHlzRjvBjkS4+rN1Nzi5hcd+DPd0iz5ydrlEgxQwADw",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.439,
        features: [
          -0.3487, -0.2742, -0.2016, -0.3327, 0.1957, 0.1277, -0.2181, -0.1206, 0.083, 0.6423, -0.6682, -0.4624, 0.0482,
          -0.3082, -0.501, 1.5873, 0.2205, 0.0533, 0.4276, 0.9243, -0.163, 0.0346, 0.4494, 0.4381, -0.7051, 4.6931,
          -0.9773, -0.038, -0.1001, 2.6968, -0.3058, -0.8074, -0.9876, 0.4213, 0.4188, 0.001, 1.4116, -0.6662, -0.2785,
          -0.5001, -1.3976, 0.712, 0.2075, 0.0179, 0.9388, 0.2527, 0.8496, 0.409, 0.7827, -0.0725, 0.5456, 0.3041,
          -0.6496, 1.2385, 0.1929, 0.2375,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.2694,
        features: [
          0.6808, -0.1937, 0.5924, -0.4012, -0.1901, 0.1594, 0.3054, 0.3827, -0.4713, -1.4351, -0.7961, 0.0144, -1.8797,
          -1.7472, 0.0073, -0.7564, 0.0878, 0.0885, 0.0137, 0.2983, 3.2094, 0.4551, 0.2332, 0.324, 0.3102, 3.1176,
          0.6295, -0.3467, 2.2263, 3.9136, 1.1557, -1.209, 0.5406, 0.2839, 0.054, 0.4493, -0.1778, 0.2604, -0.6273,
          -0.6878, -0.3235, -0.3116, -0.6379, -0.234, 0.1239, 0.5475, -0.5068, 0.5458, 0.2421, 0.1506, -0.0311, -0.5707,
          -1.11, -0.5479, 0.1843, 0.51,
        ],
        meaning: null,
      },
      choose: {
        bias: 1.5936,
        features: [
          0.4177, 0.7662, -0.1434, 0.0905, -1.0261, -0.459, 0.0696, 0.4061, -0.2655, -1.7058, 0.1386, 0.8968, -2.2225,
          -2.3348, 1.1413, -2.0277, -0.2254, 0.1796, 0.2488, -0.4841, 0.0489, 0.4883, -0.0202, -0.1528, -1.0601, 0,
          -2.112, -0.1804, 0.4916, 3.3469, -3.1534, 1.1802, 0.7695, -0.425, 0.0524, 0.1374, 0.9661, 0.2579, -0.3316,
          0.1737, -0.2559, 0, -1.094, -0.1406, -0.8763, 0.8585, 1.1767, -1.2495, -0.6965, 0.6909, -0.0744, -3.0339,
          0.4613, -0.5743, 0.3069, 0.2465,
        ],
        meaning: null,
      },
      list: {
        bias: -1.2006,
        features: [
          -0.0781, -0.0633, -0.495, 0.0485, -0.475, -0.5208, 0.047, 0.468, 0.5431, -1.3173, 1.0031, 0.0643, -3.4205,
          -1.6524, 0.3007, -2.4253, -0.1669, -0.1234, 0.5061, -0.7251, -0.2719, -0.174, -0.0079, -0.1228, -0.6267,
          -2.1978, -1.1847, 0.1, 1.1303, -3.8565, -0.6703, 0.9995, 0.2788, -0.6835, 0.2009, 0.0373, 0.2582, 0.3876,
          -0.149, 0.1787, 0.7216, 0, 1.0246, -0.9622, -0.8033, -0.0602, 0.7459, -0.796, -0.2405, 0.2369, -0.5165,
          0.2953, 0.8226, -0.8667, -0.3035, -0.4984,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.7795,
        features: [
          -0.2181, -0.3768, -0.273, -0.2613, -0.0744, 0.3071, -0.1523, -0.0912, -0.0908, 0.7622, 0.2688, -0.4308,
          3.1856, -0.2763, 0.2334, 0.4038, 0.2336, 0.0936, 0.3693, 0, 0, 0.0039, 0.3064, 0.5248, -0.7066, 1.5881,
          -0.7975, 0.1922, -0.0722, -0.0698, -0.1819, -0.1782, 0.015, 0, 0.3183, 0, 1.5484, -0.0029, -0.5621, 0.8936,
          -0.3284, 0.132, 0.377, -0.6918, 0, 0, 0, 0.5492, -0.3534, 0.6452, 1.0555, -0.0463, 0.0425, 0, 0.5466, 0.0683,
        ],
        meaning: null,
      },
      anytime: {
        bias: -0.9057,
        features: [
          -0.2531, -0.438, -0.1577, -0.4031, 0.2158, 0.2345, 1.0492, 0.0525, -0.1776, -0.5125, -0.1728, -0.438, -2.5606,
          2.9436, 0.8835, -0.8914, 0.35, -0.4674, -0.0994, 0, 0, -0.2983, 0.3893, 0.4298, 0.1093, -1.1421, -2.2641,
          0.3864, -0.0019, -2.6179, -0.2146, -0.1233, -0.0192, 0, 0.7264, 0, 0.6989, 0.1361, 0.0006, 0.8199, 2.3283,
          1.4377, -0.0056, -2.1124, 0, 0, 0, -0.2983, -0.7824, 0.8362, 0.5999, -0.4564, 1.2259, 0, -0.5326, 1.6588,
        ],
        meaning: null,
      },
    },
  },
};
