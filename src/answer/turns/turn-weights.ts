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
        bias: 2.2634,
        features: [
          -0.2156, -0.3007, -0.1149, -0.1599, 0.3365, 0.1678, -0.1877, -0.1503, 0.0568, 1.2895, -0.1599, -0.7743,
          -0.4152, -0.9928, -0.2494, -0.6549, -0.0506, 0.0842, 0.0324, 0.3737, 0.5258, -0.697, -0.0113, 0.4232, 0.4008,
          -0.8331, 3.6517, -2.3218, -0.1377, -0.3498, 0, 1.6345, -0.4889, -0.6285, -0.5091, 0.1851, 0.383, 0.229,
          0.4602, -0.5532, -0.2174, -0.4829, -2.233, 0.5667, 0.0778, 0.2321, 0.5589, 0.0439, 1.4562, 0.6791, 0.6803,
          0.0411, 0.4736, -0.0158, -0.4561, 0.5573, 0.0826, -0.8185,
        ],
        meaning: {
          scale: 0.14891,
          bytes:
            "7+dEHe7uEfXz/Cri/Pok4DYEAtgAHeobARb9AftUBPnml+UH5roIGAgBDAwT8u7k/w3gKBftBtPoNhfuCx/lvuvb1fvp+/YK7M/UDePZ7xwnB+Dc58rR4+nb8AUo3QDj3MrvyxEOCf/1twsSBP4/BQgD5hgHIt0a9PLfx+Aj+NLxHR3xCfsSwuXr7AN/FtK2Ehsm9wLz4RM38PX/JAn9F+IQB+LmJvVL+hL5Kg/z78305CnYDffc9SIJBRQSChEY0vbdR+oAIPQOHcvwGAQi4b31Kg9A/uw5Htf57xna6fwSD/0bByELF+3PBQD2IBrU1dMo+v0P4PU0HhIWIfrc+wwFCUESAuc1ETEpGBovL9/1/O419iMKAREVKML93hEDAvgCGwL06PkY4A0C9AHs9BIQJNLtCRHtHPEQ5xQRA97d9DsOFQ8hHfc62ycEB83s/vQFyQsNKwIP3MtHGOP14gLx5zXr4dMW6gjWzAEK9zq+CgT1//Qv+UPhKha8+EDp",
        },
      },
      lean: {
        bias: 2.0988,
        features: [
          0.3709, 0.0894, 0.145, -0.3637, 0.2149, 0.0822, 0.2451, -0.1044, -0.4427, -1.244, -0.3637, -0.3059, 0.2416,
          -1.988, -2.0568, 0.1908, 0.1246, 0.0949, 0.2881, -0.0768, 0.307, 3.0468, 0.2247, 0.2357, 0.0069, 0.4145,
          2.1566, 0.1691, -0.377, 1.1907, 0, 2.4969, -0.1144, -1.0537, 0.4574, 0.3412, -0.0433, 0.5395, -0.3845,
          -0.0454, -0.5554, -0.7637, 0.3043, -0.3248, -0.4225, -0.0397, 0.0804, 0.5375, -0.2297, 0.4323, 0.3586, 0.0437,
          -0.031, -0.5273, -0.9621, -0.1465, 0.2632, -0.1432,
        ],
        meaning: {
          scale: 0.0845158,
          bytes:
            "HyAW5x3KEQN/B/IyvfwR3iUe000mPhzp8Ck6IgEiLPogmQIADtQOsCXh3BwQDxP7/KcHKJ4MSujaND3O7ELFIwGvwPXv/fksXzMTK6rT8a5aNBHCUOPfuOwGBfSxuf/w3f3Y+TvNFf0KAkTQI6n38NgpEDHd5wgKDd8uG/zo7+kAM/5XCeDNrjXrPjr+9CnELf8MLAzNFa/3CxS1sR/c0wEa+ejzB+0t8goYKBDb9aH879zX4yP2CwwuKusn7zrdrgEJ3ETS0Ri68ySrB0sK+c2ZPAq6+BsjNrga7wnR5QnlEB7Z2RXVGTzvVPK+/DQd7fIx+LPh7BTj3irEHxr1+CvBGtkm0fxA8ylMxTrLE0T9AasG7hDqJhJB9+HZ4dc0Ncjd9skA0REY5AwB1k3l7OX23/Ma+eo3tfr2ACH0ObkR5z8T3ioY2AoaBxbxKyIhFfrNBeQ4EtTZHDNEjj4a3kIJ9szk0qOhATTmK/85EVn0/94zOkA/URf4FQLaGLoY",
        },
      },
      choose: {
        bias: 1.7676,
        features: [
          0.3688, 0.1541, -0.1318, -0.4774, -0.2662, -0.2203, 0.1156, 0.0847, -0.0018, -1.3565, -0.4774, 0.2981, 0.2881,
          -1.2492, -0.7025, 0.9748, -0.5519, -0.4339, 0.3137, 0.0563, -0.3265, 0.79, 0.5869, -0.0596, -0.1321, -1.2162,
          0, -0.0344, -0.1733, -0.1068, 0, 2.4043, -1.2848, 0.6968, 0.5249, -0.1383, -0.1299, -0.1945, 0.6219, 0.0336,
          -0.2868, 0.2029, -0.8967, 0, -0.745, 0.1412, -0.9945, 1.4295, 2.3566, -1.5725, -0.9537, 0.83, 0.2196, -2.1937,
          0.9065, -0.2345, 0.259, 0.5133,
        ],
        meaning: {
          scale: 0.108141,
          bytes:
            "BdkaJNnn6gpd9QHY7RQUHUDAykcf/RIUKCMc+cDGAfey0wXpOLTG8SH6EAMlv9flB9br+s8dKdCw8hS4EBvAAAnTuvsXGNgCDkMF+54mMQro+cfKzCvX0McWLwyxyhrXJ/z/XF3fHfvzHU8jD/D7A6IFzy8G5Nz88x4g+BjbHgMS4Q4nHOnE7D03QfxJIeuzBwda76ccDM/lsEzYH9f25vMh+fgXEeDj0MoH2BXo/Ps48eHZxguqsxq2qegi4HYN+A8TyPZP8Sm9pAnFIvns7OG/8y379hZkJ+of+gESgTE1BuXcHgzuCSLkGCcMFwgnJlDMBygevRKcG/kFARP3IdO8SvrxFj4luABJzZwW3RgJTOkqFR5S2gPhEvjS9+4JMJ3r3TgPvQcvQrv67if3ytfu0RtO7BYPAD3hRPMK+LZP9TLD9Qn1AKovIwbY+mHnN9PmEdnlxR7yyH0J7h43RDDa/PwtBRIOAk/9B/HrJxYR7iwW6S0Z7hPaLS0N2scK",
        },
      },
      list: {
        bias: -2.0069,
        features: [
          0.2779, -0.143, -0.0852, -0.0118, 0.1533, -0.208, 0.2254, 0.2625, 0.3179, -0.9829, -0.0118, 0.7362, -0.0769,
          -2.2381, -0.4778, 0.6091, -0.3592, -0.2884, 0.1766, 0.3417, -0.4833, 0.0649, -0.1087, -0.1518, -0.1097,
          -0.7508, -1.2375, -0.5659, -0.0717, 1.2942, 0, -1.8608, 0.2643, 1.0057, -0.0297, -0.4479, -0.0135, -0.146,
          0.311, 0.5709, -0.0951, 0.2101, 0.8055, 0, 1.109, -1.251, -0.7406, 0.5005, 1.4994, -1.287, -0.3612, 0.0923,
          0.0304, 0.1257, 0.6558, -0.3224, 0.013, -0.7761,
        ],
        meaning: {
          scale: 0.0830454,
          bytes:
            "7ykkp7cP/Cpuu9Ps2OTuKkD/JAMEDzYrAfMT4ibpF94EXS74QjrV2AMa5Cr3G8oCLSJWogQA8i3H6r7X8hsoyvUnFv/HQMrBvE414+8U3FYCydz43ap+w2oLH1vhxP8H3UvsCDYROvAJFNk68RizN8j1uO8lrqQh9j9bJtn7//sELST2FyUG+SrzNUHvPwY9Fwj79dYvCsown1cXOBcSB2LsDxvoFaTsJd73EQD05g0BFtbvs+f6Gy0Jx+gPAjka9vYD0PniZPkxxNi8Arbo7+SjswjYEiA1v23f9TY+ghLN4ePbEPATxBvECwAg9gH6197BT6ogmRmr5gvEHDAW8P+1E88Qt9ax5T77Aff36wjXEvfcIPIPVP3X/wMN4Bb2bsnQKC1ks9hvQxQBGgcP3PYXgTofzPk+1lIrXQnq8Owlz76z/Q4IztHVSvacDRP8PMQh8fwJy+Lh7kT2wMfx7egHPx9S+woeyRsR8+oVHA7cSELN1TDJKhXjQyM68eFA",
        },
      },
      everywhere: {
        bias: -0.2302,
        features: [
          -0.2568, -0.0173, -0.098, 0.0086, 0.3013, 0.1213, 0.0967, 0.1953, -0.3167, -1.4258, 0.0086, -0.1352, 0.0773,
          1.703, 0.5275, -0.0151, -1.0371, 0.1691, 0.1678, -0.0814, 0, 0, -0.0969, 0.0121, -0.1718, 0.04, 1.1885,
          -0.2531, 0.2161, 0.9628, 0, -1.4842, -0.1582, 0.0808, -0.0795, 0, 0.0293, 0, 0.6129, -0.0507, -1.2811, 0.032,
          -1.6869, -0.7074, 0.706, 0.1045, 0, 0, 0, -0.6107, -0.5089, 0.3606, -0.0665, 0.0536, 0.1572, 0, 0.115, 0.1514,
        ],
        meaning: {
          scale: 0.129557,
          bytes:
            "GfEl2Nzx8Bsh9gQRBci3LiKmAeER/fbjxAAZDiwl7+EdONfV9eMpZBYl/eL3BxDg7iMACBj7GbMiwbfp59L28OvW9gMD+fG72vjsAe/95Sv5DQ4kvfq8Exrs5hA28BsEFCr54Cf0CP/8BAz2+/093RUD5/D3//gZGPdE3zsO/xMNBOe+IALqEvvsJEBCVAkn/hA87RoTavshwBD14CD0At72AwoNA/vAAur3JRIDIBb8C8zZ/8YX4fMNLPsF0EQDAz2/ERwDvxgTwfr/7Q8OBvu1H/kg+fLK3Sj+D/wX9AEj4u4H1AftTq/q2+n4LeIFz8XvBvP89OQnIRDzChQJAd3V0xUaE+8X1c4P8uIXAAjpAA7oAs4Z+PH8/SL6CuV/CxDvCfHaTPjsD/LtBwPuz+oL8QEK0/pAACvs9eXWCpgV/BQw0AMeEdkvJzf/pRnM0eMA6joD5SUeKf0D6AwFMdwp4B9LEe4SNCHf/RM23XEOTAqyCBT5FR4S4RHtnvwK",
        },
      },
      anytime: {
        bias: -6.2922,
        features: [
          -0.0038, -0.3166, 0.1103, -0.1191, -0.0585, 0.3721, -0.2247, -0.059, 0.068, -0.7075, -0.1191, 0.5837, -0.3166,
          0, 1.2281, 0.5765, 0.3903, -0.0865, 0.1382, 0.0158, 0, 0, 0.0109, -0.2258, -0.3814, 0.0106, -1.2583, -1.445,
          0.1178, 0.5004, 0, -2.1688, 1.2641, 0.2171, 0.0665, 0, -0.1622, 0, 0.4367, -0.2213, -0.0327, 0.87, 4.9886,
          2.3503, 0.3075, -0.6, 0, 0, 0, 0.0109, -0.5445, -0.0646, -0.4451, 0.381, 0.4778, 0, -0.4107, 1.6048,
        ],
        meaning: {
          scale: 0.14755,
          bytes:
            "5yQEwS4sEB3NPbb/+ujr8uzoBBKkTfwg/v1dIwsMltskXQH1ABvu7gQG2Qrs/EoBEyL19QkVCtoU/eCtEt1UyeP+6M8FQBXmAQ0Z6UYLIj4ABPwZAxnuyAHpzOX/K/HJGijdMu4EKfE/E98UBNnP6+wMIAXw/9EZRLf91i3c6Qj/Yh7Z2zz98OoK2ygjLgUk5/Db9PoJLiflBu7hN/cA3w/lIwXs+Njg/Ozp+vkiF/Du/hb7GbEo+RvaGVEfNBf/ERX8/uAByP8XNg3FA7jPCNx/Qv3/GvfoD2AJ+cg2ye0C7QreDQX+Q+6NCPILCwPk0DgNAwXc9xTf5hTdMeTP2AYq1NgS/wcJDur7GsMz8fDLzurQBBkB/AA0DRno9QUQE/caBCEqJe0gHDMM0/703e/pEdwf9zcdAhmdBwX6A+ItOMgY8/+4VRD0QjUc3+RAD9AG2foXIgj12yzRAeT33AAg7sUWCVDt7+v2/NYIFA4H4hEDFyHP/Q0yQeUP+B37",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.1031,
        features: [
          -0.3334, -0.2204, -0.3436, -0.2289, 0.1292, -0.0784, -0.1144, 0.1577, 0.259, 1.1337, -0.2289, -0.876, -0.4336,
          -0.2952, -0.0928, -0.7684, 0.65, 0.2932, 0.259, 0.5675, 0.8541, -0.2134, -0.0311, 0.447, 0.3634, -0.8438,
          4.6844, -0.7016, 0.036, -0.1322, 0, 2.6903, 0.2139, -1.1072, -0.8273, 0.4412, 0.4591, -0.0979, 1.0816,
          -0.7287, -0.201, -0.5257, -1.5262, 0.7038, 0.4372, -0.1313, 0.9175, 0.0516, 1.2733, 0.458, 0.8104, -0.0518,
          0.5316, 0.0468, -0.6513, 0.8709, 0.3729, -0.0269,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.6371,
        features: [
          0.7456, 0.0987, 0.4777, -0.2393, 0.152, 0.3092, 0.0053, 0.043, -0.6926, -1.2422, -0.2393, -0.9549, 0.2824,
          -2.1744, -2.056, -0.0462, -0.6967, 0.0609, 0.2734, -0.1046, 0.3596, 2.8061, 0.4128, 0.3069, -0.071, 0.2793,
          2.8166, 0.3157, -0.3577, 2.1524, 0, 4.0866, -0.3308, -1.2911, 0.4932, 0.344, -0.0635, 0.4831, -0.0213,
          -0.1427, -0.6801, -0.8842, -0.0338, -0.4663, -0.4291, -0.2506, 0.1587, 0.4953, -0.4042, 0.5288, 0.5258,
          -0.0039, -0.1643, -0.6036, -0.9837, -0.4906, 0.1108, -0.1351,
        ],
        meaning: null,
      },
      choose: {
        bias: 0.9917,
        features: [
          0.6094, 0.4136, -0.0384, -0.1999, -0.4713, 0.0014, 0.2534, 0.6187, -0.2336, -1.5978, -0.1999, 0.2531, 0.5753,
          -1.5178, -2.2918, 1.0656, -1.4734, -0.4246, 0.3453, 0.114, -0.4073, 0.6149, 0.6935, -0.0404, -0.4116, -1.6807,
          0, -1.5704, -0.2093, 0.2871, 0, 3.9257, -2.8543, 1.2264, 0.662, -0.2824, -0.0644, 0.001, 1.0044, 0.1865,
          -0.3024, -0.0371, -0.7443, 0, -0.9335, -0.0009, -0.9035, 1.0577, 1.7631, -1.6238, -0.7085, 0.6229, -0.1419,
          -4.459, 1.9594, -0.3991, 0.3987, 0.029,
        ],
        meaning: null,
      },
      list: {
        bias: -1.7488,
        features: [
          0.1893, 0.1018, -0.2438, -0.0285, -0.183, -0.1836, 0.3098, 0.3149, 0.4908, -0.6309, -0.0285, 1.0549, 0.2122,
          -3.4854, -1.3802, 0.5082, -1.7597, -0.1471, 0.0573, 0.5316, -0.7554, 0.0989, -0.0113, -0.174, -0.3127,
          -0.7286, -2.0595, -1.5461, -0.0093, 1.0088, 0, -3.8828, 0.5495, 1.3816, 0.227, -0.6967, 0.0193, 0.0044,
          -0.0266, 0.5637, -0.1365, 0.0916, 1.0027, 0, 0.7989, -1.0763, -0.9216, 0.2181, 1.0471, -1.1463, -0.2902,
          -0.0144, -0.2234, 0.0514, 1.0417, -0.5547, -0.2062, -1.0929,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.4374,
        features: [
          -0.403, -0.3226, -0.1817, -0.0448, 0.2747, 0.1735, 0.1487, -0.0043, -0.5887, -1.6506, -0.0448, 0.1151,
          -0.0607, 3.2153, 0.9617, 0.0934, -1.5084, 0.1394, 0.5123, 0.2765, 0, 0, 0.1094, 0.1689, -0.1875, -0.1095,
          1.8713, -0.4576, 0.2927, 1.3491, 0, -1.3372, 0.8318, -0.0871, -0.0565, 0, 0.021, 0, 1.222, 0.0525, -1.4598,
          0.0992, -1.8469, -0.6802, 0.7975, -0.0968, 0, 0, 0, -0.704, -0.3553, 0.4639, -0.4991, -0.1175, 0.3413, 0,
          0.0721, 0.4149,
        ],
        meaning: null,
      },
      anytime: {
        bias: -2.1621,
        features: [
          0.0268, -0.4208, 0.0416, -0.3749, -0.2198, 0.7374, 0.6573, 0.4555, 0.4585, -1.705, -0.3749, 0.608, -0.4208, 0,
          3.4207, 1.8925, 0.1526, 0.6345, 0.096, 0.0503, 0, 0, -0.2767, -0.1357, -0.5411, 0.1512, -1.7209, -1.5268,
          -0.5646, 1.3253, 0, -2.5403, 2.5023, 0.1731, 0.0226, 0, 0.2269, 0, 1.283, -0.3822, -0.22, 1.2134, 4.4037,
          2.2661, 0.6374, -0.3432, 0, 0, 0, -0.2767, -1.4215, 0.3731, -0.4459, 0.0597, 1.7294, 0, -0.4803, 1.6945,
        ],
        meaning: null,
      },
    },
  },
};
