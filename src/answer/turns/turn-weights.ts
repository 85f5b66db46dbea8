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
        bias: 3.6557,
        features: [
          -0.1829, -0.2677, -0.0615, 0.058, 0.1381, 0.1028, -0.2741, -0.0885, 0.0086, 1.2061, 0.058, -0.3165, -0.3799,
          -1.169, -0.0459, -0.2207, 0.4129, 0.0405, 0.1627, 0.2858, 0.529, -0.2914, 0.0256, 0.2912, 0.1191, -0.6949,
          3.3442, -1.9612, -0.0324, -0.3435, 0, 1.7475, -0.8114, -0.445, -0.584, 0.1527, 0.2568, 0.2333, 1.1166,
          -0.4316, -0.2825, -0.4844, -2.0938, 0.5749, 0.1934, 0.1626, 0.5225, 0.1567, 1.2516, 0.7163, 0.6013, -0.1654,
          0.7656, 0.1706, -0.542, 0.5089, 0.1193, -0.9478,
        ],
        meaning: {
          scale: 0.143962,
          bytes:
            "5eUxHfP2CvcJCDzeAQM89jcJDOIEFwAP9/AB/gFCARD1o+YR6M8ZCAQBCgAf8cjp3BbhLBnq++DsIxXu/g7h1vLO6QDo/u4I/bzSCQTlCR4fDe/c2uDO5ubv7xM0z/3j+tHy4vcIB/cGyPsgCO0jFBj88f4VJO4JB/kC3egeAeTlBRLwAv0ZyALs9/d/H9is6xMx6+wG6igp+fz/CAvoGdYABu8DLQQv/g31GxD5A8P31ivSHuX85zEY4wUGBvEP7vXnNd0CIO0XK9UDESYc6t3+Kggz5+5BC8TrAhLX6/0KBg4P9CHxH/j+JOnoBgzd8tcg6/no2OglLAYEKPLbAyAtJjsZAucsCisnERIONt7n8fc77RQK9BMMQcf22g4K+/X8HAb80v0u8RIV9vXN4Qf+I872Cv34HPQM/R4PCvDO/TINEQwXIO4u2Sn9FO3wBecH0PUWHeEl3944Eu7w0/re6jHk3NQLAQ/J7wAaAUrACAX1Bu828UXlHxfV+inl",
        },
      },
      lean: {
        bias: 3.2152,
        features: [
          0.2382, -0.1139, 0.2709, -0.1793, 0.1836, -0.0332, 0.2694, -0.1972, -0.3668, -1.1657, -0.1793, -0.2143, 0.044,
          -1.6232, -1.8216, 0.0294, 0.5767, 0.0465, 0.3543, -0.0122, 0.3224, 2.5449, 0.3608, 0.2052, 0.0035, 0.8051,
          2.2151, -0.0534, -0.2852, 0.8538, 0, 2.4479, -0.3214, -1.0489, 0.563, 0.3611, -0.0809, 0.6701, -0.3641,
          0.1961, -0.7089, -0.733, 0.2944, -0.1958, -0.497, -0.0672, 0.0003, 0.766, -0.4552, 0.3938, 0.1605, 0.1909,
          0.3866, -0.5413, -1.1068, -0.1346, 0.2627, 0.3436,
        ],
        meaning: {
          scale: 0.0874819,
          bytes:
            "/ePtCAfG7x1/JPRFrgsa7RQhACMLD/b92OwiKvr9OhsmsM4WKtUT2BDl9gwI8gLyyN0KRrkE+wL8GAP38xXnEgzb6Qz77QApV/sQC+PhKMZNNhTkTQTz3P0P2/3U8e/TGuT0K+7RAgIJ20vWI8vvC+X3EhP58dwGCOgzLR7kAP/jBv118PjPtDr0HQY2CgIJN9oUVPztQcXs+O7glyOj/xTsCeThHNEsAwIFIxbZI6QP0x/PBBsWEzY0BvdDA+cH3hETx/744hHWAhTCIjj98eHFExPO3CtCB8L+6xbc0/je+yni4SjT8EQPLMqr5Q4jGv4hAebw4vAS8AbEGvHPER7W5bku4SMTAxcy4SfICCrmGuMO4RoCAioyGuLH69ZXCdbODvgK3yEK4An6FDTZ8u8p8soPzeIexw0I4hb3JscCBhUB7TUf7SIQ5u/q60ENBfbdLCouNNbMGjonmRYAxerv7dHw5qW+1ysAXOcyMWD0BcAzNUoiFCLj9xUQFL/u",
        },
      },
      choose: {
        bias: 2.7186,
        features: [
          0.1808, 0.0674, -0.0165, -0.072, -0.2161, -0.3065, 0.1966, 0.1097, -0.1414, -1.496, -0.072, 0.4174, 0.1825,
          -0.7936, -1.2148, 0.6654, -0.4936, -0.2331, 0.3629, 0.0229, -0.4442, 0.1984, 0.6355, -0.0295, -0.274, -1.0205,
          0, -0.7678, -0.1731, -0.1096, 0, 2.6603, -1.3385, 0.4104, 0.7011, -0.2574, -0.0467, -0.2725, 0.7792, -0.0543,
          -0.3865, 0.1437, -0.5527, 0, -0.7874, -0.0216, -0.9828, 1.2593, 2.2428, -1.2883, -0.6194, 0.6297, 0.6668,
          -1.2813, -0.4531, -0.2258, 0.074, 0.5073,
        ],
        meaning: {
          scale: 0.0967142,
          bytes:
            "+fcU9uDx4QI50xfZDhcISC79xE4dEe1MB/8T/e7PENCl2fYfa9vK3igFDfJAz9fy8vLmBsIMEerpBSOk9P/q/SQw3xIO8sjv/0z64rtKXw8CF+XR2Rje19NASvm64BPLOhv1QnjTMAXpFVIcD+Th4anmsxML8+b/0E/uvAroOeYaoTj6IL3OAi4uXNBSOe/UGPxM/rERMtv75i3JLerG6eI0BxINCd6V5tAC1yjv7wZC+O/uzhKcpv3P1u0j6HQIABkG9OAx7Q+Y4ADSNPjH6v243y7++h45OAwn7hcXhzE8ExDLKd8P4RDeGAYZNt87KmTL9BgQxSCtI9vy5hnqIAmBEQgNEhEX1j003dQV9hsjN8sYAQtN+AvNCPb0B+siGb7O3yMBxzErJLjvAADf0OIOuPBT5v0b/RzNKvAm/6JP/gjb2/oD/6clB/nR+knyTMsCJwXgzSb243j75wE7OQHXF+guByjvBUjf9NToKQIgEjAfuhgcFAf3LzD81rQB",
        },
      },
      list: {
        bias: -4.1198,
        features: [
          0.1105, -0.3134, -0.1385, -0.0336, 0.185, -0.2825, 0.1736, 0.2079, 0.35, -1.1525, -0.0336, 0.4333, -0.2376,
          -2.4995, -0.0479, 0.1955, -0.7598, -0.245, 0.0836, 0.1166, -0.5098, -0.6827, -0.0774, -0.0427, -0.1177,
          -0.5509, -1.5364, -0.5766, 0.0375, 0.8043, 0, -2.0477, 0.3508, 0.7433, 0.1362, -0.4848, 0.1229, -0.0245,
          0.3494, 0.5133, -0.2553, 0.2043, 0.8347, 0, 1.3525, -1.2846, -0.791, 0.6061, 1.3105, -1.0392, -0.2508, 0.2002,
          -0.0713, 0.2041, 0.5118, -0.2953, -0.1547, -0.2811,
        ],
        meaning: {
          scale: 0.0738087,
          bytes:
            "HEgrvuMY+gRysvTo4NwaHjMYLRT5DxY64gYYuwvU/uboaAnYPCDm8iLz6zsLPt/yRR5kq9L8ByzXBMvP8DUl3BY4Rv2N7uCwj183xub1A0oqBuvX7dBi4Dc6VDr47QPgC0335TcVPftQI+0LCQ6pQ6by4+YXtJj/0UY1A8m7HO/rET/sQ/8JExDmUj/wHwdhDQQB9uAwJNodtVHoLvwJ+E/QIDfSDcWzD+YmEPjf2B8EM/H03MjjJTIL2uDvDEERMdQNuvTiRtEfsfuUBb7I6RKuzQ/dJiQ14E7avRJFg//o9PWkAAYcnfmxA+EXGOIGAvPLUcNBty/s2PrG8jkC9cGa/esq1f2v5Ur87w7vFwwIDOLQHdESZvbLIOUk3iDpTcawHytv6Ap/cy77Deb84vsnhUsYxSxO2j4mVvsPANAbyMbUyyjv4MvFEeab7AQLR/4x6Sn8+/DaslLZz8AI2N/1PTRD8gse4vMYItf/OtToOE4UrzbFIQ0QHvMw8tMk",
        },
      },
      everywhere: {
        bias: 1.6138,
        features: [
          -0.087, -0.1031, -0.0263, -0.1544, 0.0986, 0.0753, -0.0463, -0.2704, -0.1136, 0.5762, -0.1544, 0.2021,
          -0.1262, 1.7213, 0.3861, 0.2122, -0.6572, 0.0632, -0.0866, -0.109, 0, 0, 0.1121, 0.1558, 0.2003, -0.514,
          1.196, -1.1946, 0.4412, -0.344, 0, -1.3626, -0.3978, -0.1264, 0.1075, 0, 0.1517, 0, 0.9766, -0.0536, -0.7816,
          0.8829, -1.5395, -0.1688, 0.6985, -0.2529, 0, 0, 0, 0.3923, -0.3271, 0.446, 1.4346, -0.1049, -0.1213, 0,
          0.5711, -0.0859,
        ],
        meaning: {
          scale: 0.114361,
          bytes:
            "6/8zNMX2+tLuOSzzLw4f0TXXNvlPKiArARUaACwrDt7I/RIDIeklJugVGJoryvfQ8gD26Nr08Ysd0zECEeW42N/U0wsFkfPqGSAKCvkkERz9OfzmoNAFPdYXJixMAxLgy9flGDQe9fPZvhL3NegN3+XqEt37J/sDJBRKGkk2A/b2jxPSFMH0wgUXHOhPcujtqdNX4iNBHBn2J/0V7gzUQdTzG/1IFjhL7/jsEAD47NcI4frZ+J4UziIcEMPu3R8P1h20Nj1VotvOI/s7Jwr3mxguDj9PH+r5CejOC+UkQP49I+kO/wXBP7/YTuTsHhU46+sJQN6Dts/EIhD3DQES9gAyFxMu6bYYIPED3eMsDwTi6+Dd/SEo387EIfGn3A38uvLd3N0BKzct1/n2DvQaOOEkENcO9CH34f4h/P3eJakd5+Ag+hs1IOwg/BDkEuy17ubJwwf95C0/yPoY/LrpxQAPuVfbBKw6Zu7yBVoiFiE1Gj/N9eRMFX8HEQ/Yww3Z",
        },
      },
      anytime: {
        bias: 0.6922,
        features: [
          -0.2406, -0.2629, 0.1176, -0.0766, -0.0361, 0.0794, -0.3579, -0.324, -0.0772, -2.0066, -0.0766, -0.2404,
          -0.2629, -1.1883, 1.1513, 0.7015, -0.2072, -0.214, -0.2328, 0.0751, 0, 0, -0.1599, 0.2949, 0.3857, -0.0715,
          -1.1182, -1.6568, 0.0805, -0.0694, 0, -2.396, 1.51, -0.1069, -0.0787, 0, 0.3911, 0, 0.3076, -0.0321, -0.0224,
          0.8374, 4.831, 1.9032, 0.5334, -2.7789, 0, 0, 0, -0.1599, -0.3135, 0.5121, 0.7644, 0.1029, 0.5208, 0, -0.6153,
          2.402,
        ],
        meaning: {
          scale: 0.14182,
          bytes:
            "uEj0n/7cFBfH8+MF7gHzLvyRDzn4MjA5K+JiwCQAE9cndBj7Ac8L1xHiv9TM8lLE/yvxF9UyIdweLfXp7vM2nPUIrwLDI7rW7x0u8ynZ/+UFOOk05APb+gru+QMDH9vUC9AbE88nCO5D8evgAOvPGPPqUinYHcV2W8fuA0DSBiAGVjzhzzYiDuUe5QI3MQA0Adj5BgAt+fMGCwHfRDgnqv3wHPn638TU/uoNBvMGHtQgFC0EHfZdFQ8b7CBjIBwCFe/93u4O/u/4RTfI2+XNpu88HuXT79EMHh7t5MgOxAbu9TDfPOgRSePBEewbIw/I8TUUAhL0Aw7EvSPOPuem8Rwgwv8a5gkhA/vzDe4+8PkAGOva8xDwEu4tDBkb4AL09+UcE+VOXuHkKRvr8vITvvn9+OL95DYf6wfT0BkJArEyO8zsAAHGf+f2Lj/s0iMs+8Pq/AIASQLu9CciEcXj70H33uLkGEvxFeHT8tb4HAE1vu0BHEHuz+gYXexr4xDa",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.2829,
        features: [
          -0.294, -0.3619, -0.2754, -0.1592, -0.0724, 0.021, -0.2753, 0.2842, 0.1039, 1.1855, -0.1592, -0.5006, -0.5409,
          -0.3998, -0.209, -0.5112, 1.409, 0.3153, 0.3764, 0.4787, 0.8615, -0.0962, -0.015, 0.3899, 0.2429, -0.733,
          4.5042, -0.7638, -0.0471, -0.1476, 0, 2.4457, 0.1578, -0.9427, -0.8781, 0.4277, 0.4003, 0.0228, 1.443,
          -0.6275, -0.2333, -0.5146, -1.5298, 0.7426, 0.3371, -0.1603, 0.8859, 0.1814, 1.1482, 0.5429, 0.7381, -0.1432,
          0.5295, 0.2013, -0.7847, 1.1096, 0.2936, -0.0556,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.2173,
        features: [
          0.6633, -0.199, 0.5372, -0.1695, 0.0202, 0.2201, 0.2684, 0.1567, -0.5803, -1.2647, -0.1695, -0.7802, -0.0208,
          -1.8969, -1.9119, 0.0548, -0.6401, 0.012, 0.1929, -0.0079, 0.3474, 2.2216, 0.5139, 0.3062, -0.0412, 0.5752,
          2.7845, 0.0465, -0.3066, 2.2357, 0, 3.9106, -0.4297, -1.3216, 0.7289, 0.3522, 0.0348, 0.6725, -0.1319, 0.1707,
          -0.6867, -0.8006, 0.0251, -0.3015, -0.4617, -0.1463, 0.0335, 0.7554, -0.5222, 0.449, 0.3568, 0.1478, 0.2113,
          -0.5144, -1.1783, -0.5714, 0.063, 0.1669,
        ],
        meaning: null,
      },
      choose: {
        bias: 1.4575,
        features: [
          0.4135, 0.3743, -0.0295, 0.005, -0.7191, -0.1791, 0.4125, 0.6327, -0.3692, -1.6105, 0.005, 0.4213, 0.5195,
          -1.5921, -2.4781, 1.0802, -1.9736, -0.3339, 0.3184, 0.1867, -0.4851, 0.2582, 0.5838, -0.0046, -0.3402,
          -1.5333, 0, -2.072, -0.1783, 0.3569, 0, 3.7012, -2.9734, 1.1439, 0.7082, -0.2739, 0.0418, -0.2379, 1.0192,
          0.1213, -0.3455, -0.0412, -0.4851, 0, -0.9011, -0.0245, -0.8951, 0.9476, 1.611, -1.3826, -0.4739, 0.512,
          0.2003, -3.9751, -0.0495, -0.4482, 0.2136, 0.1108,
        ],
        meaning: null,
      },
      list: {
        bias: -1.3137,
        features: [
          -0.0509, -0.0894, -0.2843, 0.0501, -0.2871, -0.3644, 0.4407, 0.4236, 0.4723, -0.765, 0.0501, 0.9077, -0.0106,
          -3.4079, -1.4088, 0.2253, -2.1306, -0.2059, -0.0566, 0.3544, -0.7818, -0.3042, -0.0197, -0.0597, -0.2236,
          -0.6855, -2.3893, -1.4414, 0.0916, 1.0037, 0, -3.6537, 0.5951, 1.1522, 0.2745, -0.7421, 0.1517, -0.0434,
          0.1791, 0.4896, -0.2652, 0.1358, 1.0516, 0, 1.0887, -1.0641, -0.9626, 0.256, 0.9717, -0.9811, -0.2172, 0.1326,
          -0.2964, 0.1945, 0.7325, -0.7363, -0.3823, -0.5691,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.7535,
        features: [
          -0.2419, -0.3846, -0.3195, -0.13, 0.0619, 0.1863, -0.0888, -0.1929, -0.2747, 0.4007, -0.13, 0.3441, -0.3116,
          2.6469, 0.0686, 0.0816, -0.0992, 0.2545, 0.3911, 0.4892, 0, 0, 0.0503, 0.2848, 0.3802, -0.7674, 1.8685,
          -0.393, 0.5244, -0.0352, 0, -1.2471, 0.1045, -0.2933, 0.0427, 0, 0.2797, 0, 1.6166, 0.0587, -0.639, 0.7594,
          -1.458, 0.1225, 0.6092, -0.3893, 0, 0, 0, 0.6611, -0.166, 0.5027, 1.1483, -0.0835, -0.22, 0, 0.8799, -0.1183,
        ],
        meaning: null,
      },
      anytime: {
        bias: -0.4111,
        features: [
          -0.3224, -0.2864, -0.0554, -0.1157, -0.2919, 0.0336, 0.5231, -0.0632, 0.0176, -2.9445, -0.1157, -0.3, -0.2864,
          -0.9027, 3.0653, 0.8478, -1.8673, 0.398, -0.1787, 0.2392, 0, 0, -0.4184, 0.4483, 0.2709, 0.4263, -1.261,
          -1.8832, -0.2513, 0.5218, 0, -2.5928, 2.5283, -0.4517, 0.0644, 0, 1.004, 0, 0.7059, -0.2828, -0.1214, 1.0459,
          4.1655, 1.6133, 0.3829, -2.312, 0, 0, 0, -0.4184, -0.9192, 0.9865, 1.457, 0.2383, 1.0876, 0, -1.3883, 1.6549,
        ],
        meaning: null,
      },
    },
  },
};
