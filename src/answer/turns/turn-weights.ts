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
        bias: 2.8951,
        features: [
          -0.2262, -0.1524, -0.1068, -0.1443, 0.3403, 0.0828, -0.1467, -0.3496, 0.2206, 1.2742, -0.1443, -0.4997,
          -0.4999, -1.251, -0.5625, -0.5659, -0.1787, 0.0815, -0.2289, 0.5297, 0.5186, -0.1508, -0.1131, 0.3549, 0.4634,
          -0.8844, 3.378, -2.2287, -0.1571, -0.1947, 0, 2.1563, -0.6908, -0.5542, -0.5498, 0.2371, 0.4349, -0.0558,
          0.1515, -0.6547, -0.2302, -0.6356, -2.2264, 0.6658, 0.0713, 0.4476, 0.4969, 0.1408, 1.7746, 0.7765, 0.6924,
          -0.0784, 0.4898, 0.0834, -0.2635, 0.6919, 0.2195, -0.4879,
        ],
        meaning: {
          scale: 0.166323,
          bytes:
            "//g8C+j0BfLwADDsDfsg4C4ZBdQBDukV+x0FCPpF/PfquOoc4cfuIgr9FgcM7v3yAQzqJhjhANfjKgX1/xnx2O7j0/jmCQAA3tfbIerY8hchF97V5tbL7Onh0v4f4vzk6dXn2QgSDAcFxAYKBgRBAfT77x0LCegm9fjY4PIU9dLsExHkB/wIy+/s5RB/IM68DxQj4Qzz0As39PgFGRYEFecaCurpIP9M7g/+Jfv2+9P05jHeFuzb8SgSCyIPBP4R2+7fO+UHIfoMDNYCFRgb7sXtHgtHAeo6Dcbu/RDC+fYUCfkUEiQPFOfgBgP4Fh7r3swf8gf95QEwHhUNJgbj8wkICi4T/eQsER4kGhAxMu33Bvgx/hYGBhcGLLf46xMCAgMDGAPzBOwV3QgLBgDo+wYKGtXv+w35F/EOBAMe++Xb6iMMGQQlGuss5CEND8H8BQD73BH3JAgK5NU7Fe/w1gfu9iPs7eEZ7gjVzPAF+TnQ8+f7CP4j8kLvGw66+Tbo",
        },
      },
      lean: {
        bias: 2.3861,
        features: [
          0.224, 0.1017, 0.122, -0.3208, 0.1959, 0.0416, 0.1014, -0.098, -0.4025, -1.1365, -0.3208, -0.2869, 0.2609,
          -2.2429, -2.4612, 0.2222, 0.0872, -0.0258, 0.2884, -0.098, 0.2313, 3.2699, 0.1832, 0.1137, -0.0351, 0.396,
          1.8474, 0.2843, -0.3511, 1.4917, 0, 2.637, -1.114, -0.9507, 0.5033, 0.3675, -0.1372, 0.2406, -0.1351, -0.0352,
          -0.548, -0.7487, 0.4254, -0.3524, -0.4531, -0.0767, 0.0525, 0.4039, -0.514, 0.5642, 0.0959, 0.1014, -0.1644,
          -0.4189, -0.8754, -0.1786, 0.194, -0.1608,
        ],
        meaning: {
          scale: 0.0846979,
          bytes:
            "LSwp9R/aFhNxEdEwy+wJ2CAR3DsiLxHz4D07QQgMTOgSgf7lId0dtR7k3hIZBCP8+rr2EIQbW8oEPz3E70XBGgCu1QP72e0ORRcIK4vcCbZkSOuqZ+jFw/gP/OfUw/D79PjMBTjMGfkQKlbpB5cRDOgUFRLNzS8ZCfQ9Kg7MEOsGHw4jCNq1zTLoIz4ZLPWqMyYMKRzV5b3s/xzMoA/k5vAf7dD5DAcg3hEUPhvU5KHx7P/I7Pjo+Bg/KxQ9+EXN1+jx7GHdxCPO8ji5Aj/b5LnIPhO27Cg4K6QI8PSf6PHzHQvL7R3VGSzoT/qi/x4j5PIoDc/R2jTV7Bq/FTPz8jLLGfEi3wUd7S9hujTjA0T/Brwf6RTbFgYm99bf4+guOtPe29b3AhTqyBoE81zY6tb7w/MZ/PovzeoEFQEUIdMyvUEoxDcrwPQoAez4Mw8XMCH1EPkE9+7KGEJcmTcT1E/wBLUQvqalCDrTIeMp+Fn1B7QrQWFRTRvvEg7UE9Ez",
        },
      },
      choose: {
        bias: 2.6508,
        features: [
          0.3136, 0.1686, -0.1439, -0.5706, -0.2282, -0.2886, 0.2765, 0.0532, -0.0762, -1.1096, -0.5706, 0.8425, 0.3779,
          -1.3223, -0.9541, 0.7266, -0.4124, -0.408, 0.1897, 0.1339, -0.3495, 0.7684, 0.6103, -0.118, -0.1799, -1.2932,
          0, -0.0459, -0.1158, -0.3163, 0, 2.3233, -1.5435, 1.0811, 0.6194, -0.0785, -0.1871, -0.2804, 0.5695, -0.0299,
          -0.3483, 0.2113, -0.8805, 0, -1.0571, 0.2197, -1.0792, 1.4992, 2.6998, -1.8933, -0.9494, 0.7172, 0.0283, 0,
          0.8853, -0.126, 0.2717, 0.4624,
        ],
        meaning: {
          scale: 0.109494,
          bytes:
            "Bt8iJQHu5wdQ2vTsAiQqADHkwFr6CQwQOBIMBffB+Qi/2QEKNMPS9fz87gIVz+vsBNvq3ssPH7+xDxDGE/zG/gfb3xE4JcwMBSkIEp8uNB3l8Mm9wDHw5MkoHAap1gnuMesPYU7kIAP2HmYUBwH6CK3m5C73wwoT6Qf86BDRASol3/MPGMO48SUrM/0wPu2rAgNU5KUu+dbZqFTZPd/57t4W9QMZH+nrxNIA1gXlDu8z7+vMyQbKxUS8v/cqAHsb9xIHy99M+Ru5ohvSOOzhAOC66DkJBB5qEL4a9fwmjzomBfnjGxPoEDPJLz/78A8oMF7J8wz3vfecG/n4+gz6EMC9JgfAC1MrwStV458A8iEUROorGhJa5AXbFPrZFekHILjb5jMY3A8SFc/19Bf8wdPmwhsr6AcQ7z7qQOoO655WCh3QBwH0+JsbJf7Y8kvzKuHbEeHRzDHg0H8L7xc3UBvcBPwf6xAl8GjsAOjiKhv9+isi7i8C7hvcUDYh8NUi",
        },
      },
      list: {
        bias: -0.9405,
        features: [
          0.278, -0.1508, -0.1475, 0.03, 0.2895, -0.1349, 0.3367, 0.2149, 0.2942, -1.1284, 0.03, 0.818, -0.1315,
          -1.7446, -0.9363, 0.4244, -0.0359, -0.2452, 0.2169, 0.3168, -0.5164, -0.2994, -0.024, -0.1252, -0.0956,
          -0.6098, -0.9576, -0.5385, -0.0092, 1.1975, 0, -1.6228, 0.4528, 0.9931, 0.09, -0.4463, 0.0084, -0.1503, 0.248,
          0.4749, -0.0074, 0.1792, 0.7401, 0, 0.8623, -1.1063, -0.739, 0.397, 1.6751, -1.3918, -0.2893, 0.0646, 0.1518,
          0.2719, 0.5251, -0.2258, 0.0026, -1.0431,
        ],
        meaning: {
          scale: 0.100065,
          bytes:
            "9C0fvMEJASRSy+L42QAADQ3xJRAMMikDG+oE6DkKA97+XQQbOBni5/0e5THeB8f2LPtEyAP89SLeBd3R5gMu/Qwg/fzZ/c/I2UAm8tcK8m8S5+Hl3rxWxWoNNEvtyQwQ2z7nEQ4BLgIiDtEl4Ru+F7sTze8Tm9Mo8S9IPcQJBQ7vPjDiDiEz6BP/EVPbOPr/CAns98c5B+ARsjX/OhMHCk30/znlIarqCN4GC/UJ7Q74D93o0vgIDDYSw/ASGDI4BO4gye3rdgv46/yz9cX3BOSg1hDyHDIk317m7SZgnBHP5+3m8Q0L0yrAJ+8j9/4S+vXLMbcJgSmR7+3b9wMP8vnG58MSrtrS2ETa/fjTAv7uFe7nFfgWbwnlGPEV7wPdauTm/DZQyOEyHwj8G/MC2fMUkR0j5AI32T8tVBv+6NcG2PbU/g8GutkBPOGfGAcGMNYn6vDlzeLw6iHh3M//E+kEOx0zBv0msjf+6OH+HArSSjj47jLNFyXOQxcy+Pkq",
        },
      },
      everywhere: {
        bias: 2.2759,
        features: [
          -0.2161, -0.1233, -0.2392, -0.1977, -0.1859, 0.2566, -0.0152, 0.2673, -0.4774, -1.1698, -0.1977, 0.0888,
          0.0011, 1.8232, -0.0349, -0.1761, -0.3572, -0.0328, -0.2139, -0.1055, 0, 0, -0.0277, -0.0474, -0.1843,
          -0.1039, 1.2814, -0.2102, 0.1019, 0.2439, 0, -1.0546, -0.3849, 0.131, -0.0636, 0, -0.0792, 0, 0.6023, 0.0884,
          -1.1211, 0.3032, -1.6992, -0.9763, 0.5557, 0.0149, 0, 0, 0, -0.6662, -0.8253, 0.476, 0.1039, 0.0724, -0.2295,
          0, -0.2545, -0.8323,
        ],
        meaning: {
          scale: 0.143678,
          bytes:
            "FOgU5uDs3Cgb/A713dTBCfTBGvI5Agb1oQIeEgsqE/jzNb/48tEZUigfEewMFwToAhb2BxD0BL7yA+X08tn1+gHP3Oj/5fa/3/zr9uTv7TUGJAQq5PHHCvnhEA0qFv4iNA4VxPb0+RcmLgzr7/En+gPu6tXzEf8qLClG+AsF8yH3BAWWB/gS/gzk7jYqOv4PAvoS4PYhRvcG3Qj07hUF7hbh/CL3/hSQ9On0CuD9KhoBAsOsA/H0B/ImRBMH6iQS4S2+9QXw5SDoyxEGDwcALd/lDv4X1ALE8z0FBeAF5vsN//Ef5hv1W4Ec0//7I9wNC+n5/yjb7Oz+KwEA9vjz+9PjCSME/P70/tnv5+fi9P3nHwPr+PMbLQfoCCkEIgJZGRDgBgv4Ngft9OD4+/Xs2u8A5eMK5gRF8iPz/N8D26wa3xH+5xUbHOMtDiYkviwC9+4gFDrrCUIDHBTLLRAfFchJ+AwtCP0jJQba+fwY/3gOPfzKBxneDPgi8u7sx/oG",
        },
      },
      anytime: {
        bias: -7.8247,
        features: [
          0.0578, -0.2588, 0.1875, -0.076, 0.2945, 0.1964, 0.2953, 0.0352, 0.2752, -0.4728, -0.076, 0.5473, -0.2588, 0,
          1.5978, 0.871, 0.5108, -0.2397, 0.0615, -0.0183, 0, 0, -0.0515, -0.2599, -0.4768, 0.0972, -1.1488, -0.9894,
          0.2287, 0.8033, 0, -1.8519, 1.3292, 0.2576, 0.0836, 0, -0.1114, 0, 0.571, 0.0653, 0.1224, 0.8864, 4.7202,
          2.3518, 0.5294, -0.978, 0, 0, 0, -0.0515, 0.2849, -0.4479, -0.6098, 0.3124, 0.6961, 0, -0.3732, 1.6349,
        ],
        meaning: {
          scale: 0.150968,
          bytes:
            "0TIKzhgiCA7ZL7gI7vrh9fLvDhTRPgck/e89CxwEktYiW/jR/Q7P9QsM2gX0AjYW9xYF6QAREusV8/jDDOdJyekBuc0HSirh+RcFATEZKi39Jf0cGCjmr//P3dgRJ/nYEBTnHeIFFvVK+OEOC9nB0O8KKwfZCNv9UrIE8kbi7O7zfxn05TEW8/wY5EYQHgAp8wDt7AATLirvA/fgKPkW6xnmJwHr8Nf69vDq8wIVFPH98ioOLbUTFi/UFFEYPAb2JRMM8+UiygsIMAra+dHDHeRsL+7qJfzYA28F9dQhyvv79BHrA/LvaNmf/ekNHP3l7DUW6h/c0gfe8hfeIujKyhMR1eYb+BID+fP4DtAnBOvjy+/G/gz/9vggByPx8BENDfYW5i09DfMSDCT+4Af87Pn7IesXE0YC+f6bCwfx9+ssHbwB1By/PhQDQDoF3dc7Kc4SzA0FOiD8ySTdA+8H4wMMANj/AkXs5+4P89f6FQYM3hAPFBzA3h0nL93/6x33",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -0.9911,
        features: [
          -0.2811, -0.0703, -0.2568, -0.2739, 0.2078, -0.181, -0.1577, -0.0581, 0.2956, 1.1909, -0.2739, -0.7657,
          -0.496, -0.1936, 0.176, -0.7198, 0.2896, 0.2612, 0.1105, 0.6652, 0.8487, -0.1643, -0.0637, 0.4247, 0.436,
          -0.7269, 4.6086, -0.6692, -0.0003, -0.1803, 0, 2.6762, 0.3027, -1.1086, -0.8845, 0.4422, 0.5164, -0.3332,
          0.6908, -0.7582, -0.2301, -0.6346, -1.6277, 0.6749, 0.3561, 0.055, 0.8545, 0.1471, 1.4506, 0.5543, 0.8691,
          -0.1344, 0.4305, 0.0624, -0.4397, 0.8274, 0.3288, 0.2427,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.8513,
        features: [
          0.6903, 0.0681, 0.5212, -0.1761, 0.0864, 0.2929, -0.0955, 0.1281, -0.7493, -1.1472, -0.1761, -0.9018, 0.3011,
          -2.1099, -2.3046, -0.1002, -1.0483, 0.0061, 0.2641, -0.1513, 0.331, 2.5485, 0.2908, 0.2475, -0.0751, 0.1203,
          2.7512, 0.2424, -0.351, 2.124, 0, 4.0613, -0.9897, -1.3126, 0.5008, 0.4325, -0.0359, 0.1853, 0.1169, -0.1631,
          -0.6259, -0.8303, 0.2424, -0.5574, -0.5124, -0.2746, 0.1179, 0.4918, -0.5921, 0.5148, 0.3977, 0.031, -0.3331,
          -0.5871, -0.8344, -0.4957, 0.1723, -0.1,
        ],
        meaning: null,
      },
      choose: {
        bias: 1.1927,
        features: [
          0.533, 0.4165, -0.0989, -0.3226, -0.599, -0.0399, 0.5101, 0.5371, -0.2748, -1.3949, -0.3226, 0.5143, 0.5927,
          -1.3688, -2.165, 0.8199, -1.3824, -0.3597, 0.2052, 0.0143, -0.4644, 0.4685, 0.664, -0.0581, -0.4267, -1.6948,
          0, -1.4838, -0.1998, -0.3171, 0, 3.636, -3.1766, 1.4059, 0.704, -0.1534, -0.0233, -0.31, 0.8903, 0.1865,
          -0.3284, -0.0169, -0.6837, 0, -1.1559, 0.0593, -1.025, 1.1509, 1.9939, -1.7858, -0.7222, 0.597, -0.3363, 0,
          2.0997, -0.2311, 0.3963, 0.4632,
        ],
        meaning: null,
      },
      list: {
        bias: -1.9212,
        features: [
          0.2056, -0.0101, -0.2987, 0.0309, -0.1047, -0.1633, 0.4634, 0.293, 0.4179, -0.6574, 0.0309, 1.1085, 0.1239,
          -2.8215, -1.5283, 0.3343, -1.4906, -0.1525, -0.0225, 0.6372, -0.7722, -0.2895, 0.0378, -0.1684, -0.3309,
          -0.4932, -1.8816, -1.4631, 0.0087, 0.8167, 0, -3.8624, 0.5392, 1.4142, 0.3338, -0.6747, 0.0334, -0.0044,
          0.0387, 0.5512, -0.0551, 0.1153, 1.1787, 0, 0.6381, -0.9815, -0.9327, 0.2019, 1.2777, -1.192, -0.2985, 0.0002,
          -0.0401, 0.2109, 0.8152, -0.3864, -0.1553, -1,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.1816,
        features: [
          -0.4453, -0.4545, -0.3389, -0.1805, -0.2143, 0.3376, -0.1471, 0.0646, -0.6169, -1.6531, -0.1805, 0.4109,
          -0.0993, 2.903, 1.0282, -0.0567, -0.8477, 0.1153, -0.1464, -0.0059, 0, 0, 0.1053, 0.1755, -0.2038, -0.0069,
          1.9482, -0.5957, 0.1887, 0.7529, 0, -1.2183, 0.4718, 0.0264, -0.1655, 0, -0.0639, 0, 1.5532, 0.1258, -1.3664,
          0.3482, -1.5317, -0.7461, 0.6331, -0.2002, 0, 0, 0, -0.7837, -0.7979, 0.747, -0.2319, -0.0485, -0.0173, 0,
          -0.1361, -0.582,
        ],
        meaning: null,
      },
      anytime: {
        bias: -3.298,
        features: [
          0.1288, -0.4295, 0.222, -0.5385, 0.1212, 0.6978, 0.879, 0.4001, 0.8533, -2.0138, -0.5385, 0.0919, -0.4295, 0,
          3.7069, 2.3958, 0.8312, 0.463, -0.0347, 0.188, 0, 0, -0.2821, -0.1368, -0.7487, 0.5635, -1.4912, -1.455,
          -0.5266, 1.8403, 0, -2.8385, 2.5789, -0.0149, 0.1637, 0, 0.3735, 0, 1.3083, -0.2796, 0.3462, 1.244, 4.4025,
          2.3693, 0.8936, -1.5425, 0, 0, 0, -0.2821, -1.1118, 0.3458, -1.1619, -0.1822, 2.3235, 0, -0.6438, 1.3577,
        ],
        meaning: null,
      },
    },
  },
};
