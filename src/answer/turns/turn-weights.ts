import type { TurnModes } from "./turn-kinds.ts";

/**
 * What labelled conversations teach of how a question goes with the one before, written by `npm run calibrate` from the
 * development conversations of test/questions with the model named here (SHA-256 of its weights): for each way of
 * searching and each reading the weights of a logistic model, in the order of the features of turn-features.ts.
 */
export const TURN_WEIGHTS: { date: string; model: string; modes: TurnModes } = {
  date: "2026-11-25",
  model: "a9a8769f068941fd5886a708f4e18e75195395d9b21b932aee1cfac92414028b",
  modes: {
    hybrid: {
      fresh: {
        bias: 2.2964,
        features: [
          -0.2181, -0.3039, -0.1127, -0.1589, 0.3407, 0.1662, -0.1874, -0.151, 0.0568, 1.2984, -0.1589, -0.7741,
          -0.4192, -0.9824, -0.2454, -0.6573, -0.0503, 0.0827, 0.0336, 0.3713, 0.5269, -0.6895, -0.0093, 0.4228, 0.4048,
          -0.8393, 3.6516, -2.3201, -0.143, -0.3502, 0, 1.6321, -0.4855, -0.6285, -0.5101, 0.1815, 0.3847, 0.2331,
          0.4548, -0.5713, -0.2035, -0.4949, -2.2249, 0.5175, 0.0911, 0.272, 0.5595, 0.0452, 1.4679, 0.6647, 0.6577,
          0.066, 0.4634, -0.0145, -0.4561, 0.5572, 0.0779, -0.8306,
        ],
        meaning: {
          scale: 0.148926,
          bytes:
            "7+dEHe/tEfXz/Sri/Poj4DYEAtcAHeocARb9AfpUBPnml+YH5roIGAgBDAwT8u7kAA3hJxftBtPpNxfuCx7lvuvb1Pvq+/YL7M/UDePY7hwnBuDc58rS4+nb8AUp3QDj3MrwyxEOCf71twsRBP4/BQcC5hgHIt0a9fLfx+Ai+NLxHR3xCvsSwuXr7AN/F9K2Ehom9wHz4RM38PX+JAr9F+IQB+LmJvVL+hL5Kg/z78705CnYDffd9SIJBBUTCxAZ0vbdR+oAIPQOHMvwGAUi4b30Kg9A/us5Htf67xra6fsSD/0bByELF+3PBQD3HxrU1dMo+/0P4fUzHhIWIfrc+wwFCUESAuc1ETEpGBowLt/1/O409iMKAhEVKMH93xEDA/kBGwL06fkZ4A4C9ADs9BIQJNLtCRHtHPEQ5xMRA97c9DoOFRAhHfc62yYEB83s/vQFyQsNLAIP28tHGOP14QHx5jTr4dMW6gjXzAEK9zu/CgT0//Qv+UPhKxa9+UDo",
        },
      },
      lean: {
        bias: 2.7926,
        features: [
          0.4086, 0.0998, 0.0873, -0.3822, 0.1452, 0.0901, 0.2724, -0.1218, -0.3929, -1.0492, -0.3822, -0.2578, 0.2428,
          -2.0463, -2.0317, 0.2262, 0.1791, 0.092, 0.4006, -0.1027, 0.2448, 3.1204, 0.2633, 0.2403, -0.0177, 0.3705,
          2.1067, 0.1973, -0.3224, 1.2033, 0, 2.4628, -0.2052, -1.0574, 0.5958, 0.3202, -0.0724, 0.6141, -0.5754,
          -0.149, -0.5466, -0.8537, 0.3202, -0.2025, -0.3969, -0.021, 0.0526, 0.4524, -0.2119, 0.1617, 0.3535, 0.0583,
          -0.035, -0.5243, -0.9568, -0.0687, 0.2099, 0.0791,
        ],
        meaning: {
          scale: 0.0951164,
          bytes:
            "GhoP7xfKBwF/GNYwvPkU5BMi4jwgPRPi5ho3JgEmMfQNnv/2BtcRvCjg5wz8DQ3+Ac39K7ULLOfxODfb9T3AJAW3vQLzCf80WjYJKK/f88NMJQ/TO/Ltq+MGBfC1xgfu6fXi/BrTDwEE8T3SIcv07M4SDCLe6AgTEuAWJAHg7/H7JwRRBuLhry75Mzn+AQ7SN/APGgvODMT7ERK9uhrK0wgc9vr5//wu8AwQLRTVCqzx7Ond5xcD/PYcIu0x/DvqvgoU3CjbyBjE9SO1C1MA9NCxMQnDBhggPLgX8v3V6g/0Dhbc4RbeETH4U+/C6CEU+v8k/L/z3xfy7i/EFxjvAhbSIuQe0w88+hY+xCjcEj/5AMH35xH7DBgo8uXh3OEiM9Ld8dP/0wsJ2RUI4T335Oj22/kg6P0htQL/8BsCL8IN+jIU4iYc8wsE/w3wKigf//3I/+8oGcvXCj5DjiQZ2zoP8djlzbG4AC3wJPsxE1ID/t4jOkU8PA37LgrZIMoU",
        },
      },
      choose: {
        bias: 1.7848,
        features: [
          0.3982, 0.165, -0.1541, -0.4779, -0.2409, -0.1967, 0.113, 0.094, 0.0124, -1.3225, -0.4779, 0.3291, 0.3009,
          -1.2197, -0.6527, 0.9976, -0.5464, -0.4234, 0.3232, 0.0535, -0.3238, 0.7581, 0.5766, -0.0603, -0.1424,
          -1.1894, 0, -0.037, -0.1812, -0.0859, 0, 2.3919, -1.2899, 0.6595, 0.5139, -0.1301, -0.1225, -0.2195, 0.6239,
          0.028, -0.2806, 0.2102, -0.9256, 0, -0.7305, 0.1455, -0.9925, 1.4294, 2.3606, -1.584, -0.9932, 0.856, 0.2661,
          -2.223, 0.947, -0.2239, 0.2713, 0.508,
        ],
        meaning: {
          scale: 0.112588,
          bytes:
            "Ct0aJt7q6QdY8QPZ8RcYHD3FyUYh/RYRJCAa+sfJB/W12QXwNbrH7yD/DgIkwtbrDdHs+9AXKda29BW9EBrGAgjUuv4XFNn9DzwH96AgMgfp+s7O0SjY1ccWLQ210RfWJ/8AWFriG/btHUwjDO78BaUAzyoH5d4A8h4Z/BncGwUQ5g4jGOrJ7jszO/lEHOuxBQhX8a0bCtDjs07YHN746/Ic9vgaDufm0MgF3Bbr9/027+DWyAyvth67rOgh3HQH9xATzvZN9ye+pgfFH/zs6NjG9i369xRfKe8e/gATgS8vA+fgIRHzCiDjEyMMEQYsIUjMBSUgvQ6gGP3+ABL0ItW3Sv7wETggvQFM1aEX3xgJRegnEh1N3wbgDvXW+u8MMqLr3zQOwgcvQb337if2zNny0RlK7BURAzzhRPUF/LdM9ivL8wn5/q0uHwbb+1zqMtTqEt3txhz1xHUL8h00RCnX9v0uAw8MBUsBB/TsJBIQ8S4U7CgV7xHbKSsS48cH",
        },
      },
      list: {
        bias: -2.0468,
        features: [
          0.274, -0.1448, -0.0852, -0.0114, 0.1538, -0.2121, 0.2171, 0.2644, 0.3188, -0.9797, -0.0114, 0.7321, -0.078,
          -2.2396, -0.4773, 0.6134, -0.3565, -0.2908, 0.1722, 0.3439, -0.4829, 0.071, -0.1098, -0.1509, -0.1087,
          -0.7498, -1.2454, -0.5668, -0.0713, 1.2893, 0, -1.8612, 0.2845, 1.0049, -0.0324, -0.4467, -0.013, -0.1486,
          0.3115, 0.5618, -0.1069, 0.191, 0.8025, 0, 1.105, -1.2668, -0.7407, 0.5008, 1.4992, -1.2852, -0.3486, 0.0787,
          0.0323, 0.1261, 0.6555, -0.3185, 0.0108, -0.7707,
        ],
        meaning: {
          scale: 0.0827,
          bytes:
            "7ykkp7cR/CtuutTs1+TtKz//IgQGDzYtAPIT4SbpF94GXy/2QTnW1wMZ5Cv4GssDLSJXogUB8i3G67/V8RwoyfQnFf/GQcnAvE814+0U3FQCyd323qp9w2oKIFvhxP4G3kvsCTYQOvAJFdk68RayN8j1uO8lrqMi9z9bJtr7/vsFLiX3FyQI+Sr0N0DvQAc+GQf89tcuCccznlgYOBURBmLsDxvnFKXrJdz4EQDz5A0BFtfvtOf6GSwKxeYQAzkb9vYD0PriZPoyxNq6ArXo7+WksgjXEyA1vWzf9jY/ghPM4eTcD/ASwRzECv8h9gL71t/BUKogmRmq5gvEGzAW8f+1FM8QuNSw5T/8Afb47AfXEfbeIPIPVf7W/wIN4Rb2b8nQJy1ms9dwRBMBGgcR2/YXgTkezPg/11IsXgnp8Owkz76z/Q0JzdDWSvaaDRL7PcUh8fsKyuHg7EX1wMjw7ecHQSBT/AodyhwR9OoWGg3bSUTN1C/KKxbiQyM78OFA",
        },
      },
      everywhere: {
        bias: 1.0188,
        features: [
          -0.2912, -0.0566, 0.1013, -0.1259, 0.624, 0.1752, 0.078, -0.1576, -0.2131, 0.7006, -0.1259, -0.4992, -0.0549,
          1.7487, 0.5742, -0.0111, -0.4101, 0.1891, -0.4659, -0.0899, 0, 0, 0.1309, 0.154, 0.3132, -0.7639, 1.0675,
          -0.5756, 0.1495, -0.2143, 0, -1.5641, -0.6477, -0.2654, 0.1644, 0, 0.1835, 0, 0.8226, 0.0237, -0.5685, 0.8499,
          -1.0648, -0.7108, 0.7665, -0.4078, 0, 0, 0, 0.7238, -0.2552, 0.3765, 1.281, -0.0748, 0.1478, 0, 0.9575,
          -0.7327,
        ],
        meaning: {
          scale: 0.131278,
          bytes:
            "2tlDMbjr5uPeLS//FvrmhU7tPf0rEQUK8BcX+zxcPv3qBPP18LjyMuIdD8QLxu3MCS8H8+/z7aADwRThEua6683c3AkEjdPw/wIJ9ukA/hLuQenQvb7yP+ntDgMxFS7K2eH1FkMB+fu/xQYnD9pXx/cFF/3tMekkARAcCBotB/HitPjAMbcE5gMV+ghWf+jiy+B57SUeDgsJAi4M/h3cQN4BAuIWBzJSDvrQJPvk6MATIAwA+7YO4SX4Huf4+SA74wuwIjoNowzp/iQHNAUdviNGHEROMPDrGgn6EOYxNAImGAMO+gbDPNmrN/zkRAI35fgLJ+bX3vjdJgTuBQHvGM71FTru3N8u9/IAxslORP7l/gbZD/0uvMvoFwy9tQn84fDY4u/+YiEr9tcJHPz8/+f5D8oSEggU6fAw9NbfE7v/zxQaGjVGQeAbGwIG3/ar3AC91eYB0ScXwNUoJLgC+i8Tjk/gDNYTZfke+kcPDRMHOCTV2vcxAFUDGgryuirW",
        },
      },
      anytime: {
        bias: -4.5317,
        features: [
          -0.1294, -0.0293, 0.0459, -0.1438, 0.0259, 0.2036, -0.2087, -0.1662, 0.04, -1.1033, -0.1438, 0.0722, -0.0293,
          0, 0.9833, 0.8658, -0.6081, -0.2433, -0.2981, 0.0297, 0, 0, -0.0697, 0.1267, 0.0424, -0.1388, -1.4204,
          -2.5793, -0.0447, 0.5521, 0, -2.683, 1.4832, -0.1149, 0.0166, 0, 0.2337, 0, 0.7735, 0.1901, 0.0375, 0.97,
          5.2718, 2.0476, 0.3957, -2.5083, 0, 0, 0, -0.0697, 0.0244, 0.1416, 0.5222, 0.1767, 0.4458, 0, -0.4215, 1.7747,
        ],
        meaning: {
          scale: 0.140879,
          bytes:
            "zxXhqjEeChC+EtsZF/vgG9SZESOoQCAg7wxxHBYGt+BMeSLQGPUR3wv+2OnI9EnUHzDiCMkwEuwGDvvWC+pPs9r/0+LKM+Dl/PEB7ywB+wn4GgMT/CLju/QM3fkGYuHyEST9MeARHfBk5On47a3U7gHyYhXhHcRITM7a3yve8zn6Zi3a4FcsAwY74+ITMwoU88P5DOAhARYhAPnxJCoAz8ruMfgO38iqAfb8/PMz8fgDFCDNFNhZ5TD4+h5LMQEbGu8B1QMW5ObyLzHJ9+Pn2f9hGufxGdMM/zj759YUx/oDAQHoFtoEYdSD/+gOEwjJ+CsjAyXa1hzP0TPWR+TC8xMev+oX5/YbKugjGtYwwAPX6P/T+izfCgA2Dv73+R0CIt4a+e8nV+u/JkEI5/4V5OvcD8Eu8TEb3gLG+QjzFKAUPaw1/xHNfwr2KUEW3gMNDcsA9er+Mvb5+z8ZHenswj4Vv6+9GVTu8uvz5rwMCvk92wkN/Cv9zf08Pt9W9gvn",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.0713,
        features: [
          -0.3325, -0.224, -0.3472, -0.2277, 0.1392, -0.0788, -0.1211, 0.1541, 0.2581, 1.1337, -0.2277, -0.8772,
          -0.4389, -0.2899, -0.0912, -0.7741, 0.6559, 0.2938, 0.2567, 0.5714, 0.8547, -0.2042, -0.0253, 0.4458, 0.3628,
          -0.843, 4.689, -0.7096, 0.0315, -0.1336, 0, 2.6869, 0.2197, -1.1092, -0.8238, 0.4385, 0.4604, -0.0983, 1.0778,
          -0.7553, -0.1969, -0.5382, -1.5163, 0.6546, 0.4342, -0.1148, 0.9227, 0.0421, 1.2812, 0.4406, 0.8047, -0.0447,
          0.5286, 0.0477, -0.6519, 0.8742, 0.3728, -0.0403,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.78,
        features: [
          0.786, 0.0927, 0.4362, -0.2344, 0.1198, 0.3649, 0.001, 0.0297, -0.703, -1.1878, -0.2344, -0.9532, 0.2763,
          -2.1556, -2.0727, -0.0472, -0.7938, 0.0613, 0.338, -0.1175, 0.2865, 2.8086, 0.4021, 0.3372, -0.126, 0.2338,
          2.8158, 0.2784, -0.3338, 2.1733, 0, 4.0964, -0.3142, -1.305, 0.646, 0.3586, -0.0699, 0.5756, -0.1642, -0.266,
          -0.6606, -0.9737, -0.0808, -0.3913, -0.4001, -0.2546, 0.1146, 0.4195, -0.3061, 0.3316, 0.5671, 0.009, -0.1807,
          -0.6479, -0.9868, -0.4997, 0.1169, 0.0004,
        ],
        meaning: null,
      },
      choose: {
        bias: 0.9373,
        features: [
          0.6289, 0.4145, -0.041, -0.1964, -0.4473, 0.0161, 0.256, 0.6124, -0.2193, -1.6071, -0.1964, 0.2724, 0.5768,
          -1.5165, -2.3126, 1.0828, -1.4897, -0.4106, 0.3533, 0.1244, -0.4008, 0.6308, 0.6927, -0.0424, -0.4212,
          -1.6807, 0, -1.5666, -0.2161, 0.2949, 0, 3.9288, -2.8325, 1.2089, 0.6557, -0.2829, -0.0674, 0.0118, 1.0219,
          0.1809, -0.2914, -0.0317, -0.75, 0, -0.9113, 0.0421, -0.897, 1.0566, 1.7605, -1.6425, -0.7466, 0.6481,
          -0.1233, -4.4639, 1.9567, -0.397, 0.4097, 0.039,
        ],
        meaning: null,
      },
      list: {
        bias: -1.7234,
        features: [
          0.1846, 0.1015, -0.2384, -0.0287, -0.172, -0.1867, 0.3121, 0.3138, 0.4905, -0.6292, -0.0287, 1.0529, 0.2115,
          -3.4797, -1.3821, 0.5072, -1.7656, -0.1516, 0.0568, 0.5287, -0.7545, 0.1008, -0.0115, -0.1723, -0.3103, -0.73,
          -2.0649, -1.5494, -0.0065, 1.0056, 0, -3.8895, 0.5599, 1.3801, 0.2227, -0.6965, 0.0206, 0.0036, -0.0275,
          0.5567, -0.1431, 0.0694, 0.9952, 0, 0.7976, -1.082, -0.9211, 0.2183, 1.0474, -1.1583, -0.2781, -0.025, -0.227,
          0.0532, 1.0424, -0.5554, -0.2095, -1.0857,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.841,
        features: [
          -0.5226, -0.3526, -0.2339, -0.1855, 0.11, 0.0405, 0.2976, -0.1861, -0.4214, 0.245, -0.1855, 0.0062, -0.2185,
          2.669, 0.4597, -0.0528, -0.325, 0.4936, 0.1926, 0.5384, 0, 0, 0.0161, 0.3174, 0.4966, -1.0497, 1.684, -0.2777,
          0.3193, 0.1496, 0, -1.233, 0.2766, -0.3987, 0.0983, 0, 0.3939, 0, 1.6027, 0.0088, -0.4904, 0.7864, -1.495,
          0.0825, 0.8865, -0.4026, 0, 0, 0, 0.7562, -0.216, 0.5661, 1.2784, 0.1957, 0.1675, 0, 1.3446, -0.2549,
        ],
        meaning: null,
      },
      anytime: {
        bias: 0.4781,
        features: [
          -0.3401, -0.2917, -0.3742, -0.4378, -0.13, 0.4733, 0.37, 0.3774, 0.0224, -3.098, -0.4378, -0.0003, -0.2917, 0,
          2.8849, 1.4526, -2.4115, 0.4233, -0.4096, 0.0672, 0, 0, -0.7229, 0.3242, 0.0029, -0.1616, -2.0145, -2.2928,
          -0.9391, 0.9356, 0, -2.9273, 2.2348, -0.3673, 0.0165, 0, 1.2284, 0, 1.1418, -0.704, 0.0814, 1.0208, 3.9089,
          1.5338, 0.5706, -2.6367, 0, 0, 0, -0.7229, -0.6006, 0.608, 0.7183, 0.3172, 1.6131, 0, -1.4204, 1.8159,
        ],
        meaning: null,
      },
    },
  },
};
