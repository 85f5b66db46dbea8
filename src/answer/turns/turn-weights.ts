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
        bias: 3.1544,
        features: [
          -0.1877, -0.2156, -0.0556, 0.0277, 0.3045, 0.1445, -0.2336, -0.2548, -0.013, 0.2485, 0.0277, -0.2756, -0.3412,
          -0.0848, -0.1684, -0.196, -0.0271, 0.0383, -0.1517, 0.1862, 0.5687, -0.9905, 0.1123, 0.3952, 0.2765, -0.5216,
          3.5465, -1.8771, -0.0659, -0.5579, 0, 2.0644, -0.8734, -0.3709, -0.6353, 0.1335, 0.2818, 0.4157, 1.1035,
          -0.4603, -0.2011, -0.3929, -1.8264, 0.5421, 0.1182, 0.317, 0.5585, 0.2157, 0.848, 0.6421, 0.6895, -0.0653,
          0.7721, 0.08, -0.4431, 0.5564, -0.0008, -0.7958,
        ],
        meaning: {
          scale: 0.107458,
          bytes:
            "3e46HdfhDOX4+1bE+gFT/1UXHPHoBgAK9QwD8fw2FRncpuYRzMojFQz7Df4r9sXWyynRKwra/M/xKf30CBjk0v/N79/w9+zu7LjOAg7VFzgeEwHDx+LS4e/d8ws7twK9E6np7/oDF/ITxA0UA/MeFQkC/PIYI/ABEAkO4dYL/93h6Q/1Hv4V5hMFA+R/N+6W1QlK9vLx8Bot9gv3Cf/hIMANGOzoRQY2EhfyNQkFDs3m0y2+K/Pv1zIjzwoQBdwA3AAGQcfsJM8OPMEDBCgu89wENgI35+5EDa7zDv/L3wsdBRIc4RkUP/0UJ9zXEgbb8bgW1/n25dMoTvT4RRHN7SROE0YWGfU9ASIvJQQYPdLg5wBM3CYJ6yPyS6/5yxjyD/UHKQwEvOI+8gUg7evO4BHzLdDb9vsLOeLz/R0QD/HKBl0JCAcpJ+E0yTL/HfXeBs7lsvwZK/BF3MRJGfQHlOvt5E/Xus4gByvT5Qkl90rFARD6+P0t6V3mGinG+0Tn",
        },
      },
      lean: {
        bias: 2.9643,
        features: [
          0.2598, -0.0957, 0.2998, -0.1836, 0.0062, -0.1276, 0.2562, -0.0928, -0.206, -1.5772, -0.1836, -0.1854, 0.1399,
          -1.1731, -1.2974, 0.0905, -0.0918, 0.1407, 0.2113, -0.0618, 0.2569, 2.6866, 0.2901, 0.1928, 0.2957, 0.0998,
          2.3418, 0.5577, -0.226, 1.0947, 0, 2.8137, -0.8446, -0.9647, 0.4535, 0.3214, -0.0655, 0.5928, -0.1836, 0.3284,
          -0.6726, -0.6879, -0.0345, -0.298, -0.6866, -0.2189, -0.0016, 0.6243, -0.2966, 0.6968, 0.0925, 0.2427,
          -0.1126, -0.5047, -0.8943, -0.1527, 0.3511, 0.251,
        ],
        meaning: {
          scale: 0.0638894,
          bytes:
            "+dLfFfDV6iNyL/hZuB8MFhkW5GwbFgQy6fntLuoESx0Ugf4QEOwwyETU+Dvz6x/1zNEdJuQrKuQHIgU0+BDdQffZ7Orw3gYoYs47BqjKJOQ4WhP4WQft1eIoEv7e5A/DNrz/LxLBAQjlxmHtLrbf7QvwHxbgGeYcCs1MWwfC+v7P8uhyDPKiqUb6HgAJFOJMC8gYQQ7OOKro3cneniGL/Uf4+OrjA8D2BOH3LfnbGKIB4Siu9C4bAxYm+gBfFfXgzwQ71QYC0yfQGyrBCjH2z/LNEfzFvzo9CJwKEB7LywgVBTz3xgDWOkkSTsCY+CoQHPI22RgW2vn+1hTKGgXSHAbw6axcGx8Z2jo230fPBQPNJv7/zRr27Ck2Bbbe6dZgJ7itAuPrzwwn1AcHJjLQIPoLKuARqPkp6f4vyOkMLADyEC730foq40Yort/X1TQFLsfxQT40Pcbo7T0TrQkEpATtDqzQBabCyT/rUS8aQ031INgaPw0CAh3+whEXLarv",
        },
      },
      choose: {
        bias: 3.709,
        features: [
          0.1137, 0.3169, -0.0973, -0.0611, -0.4583, -0.4375, 0.1164, 0.0701, -0.0357, -1.3984, -0.0611, 0.442, 0.5089,
          -1.9003, -1.4297, 0.5534, -0.853, -0.1413, 0.2968, 0.063, -0.4291, -0.2902, 0.5239, -0.0234, -0.0494, -1.0654,
          0, -0.8451, -0.0905, -0.0751, 0, 2.2696, -1.6272, 0.7349, 0.7392, -0.3283, -0.0163, 0.1345, 0.8256, 0.1061,
          -0.2653, 0.249, -0.2706, 0, -1.1479, 0.0484, -0.909, 1.0627, 1.8236, -1.3577, -0.6337, 0.6182, 0.2594,
          -1.2371, 0.7201, -0.2942, 0.2632, 0.4234,
        ],
        meaning: {
          scale: 0.101731,
          bytes:
            "4NwCAdf64RcSy/XY6RIQOj7230kXGxpKABXzF+fUDNHC3gAXYejS/S/vEvAz7+v9Auf09t0SJ+UIDv3gAvcBFf8Z3uP+597PBQwX6qlAHxToGOMB2Q3x6+AYUPbm/iXcNB/hH1fhRwjuDUkpEvX+67vjyxQH8e8awUL97tfvMeYRtzTPHNfc9R08bdRJO+XiBfVF98H/ONEQ4BjxEuq/3BMfAAgM+u+/9uP28CTe6gIyCf37yQrBshX38fEsBn9dIvPpDecw9/q+9Py4G9a86QLH3RMF9B02MgkV8yQIoh0uKCLZMc0XCQPl4QEFJtwqIj/Z5QT82gaxDPXr3g4LF/Wr/xYRIwUb+To358ES8BcUO9gU4vo+4hC4Idr99uwlJNu66P0I6BwyGMTs8xTl1cndwwAp2w0ZCibiAd0e88NA6fn03eQB9dwsCOvo9Tf/StgYKhHx3h386Fj/1xQ2OADyC9YsDCvs7T7M2OfeHfsE/Ssf7A4A3/vxEzUH3NgB",
        },
      },
      list: {
        bias: -3.0975,
        features: [
          0.0416, -0.3638, -0.2105, -0.0676, 0.0796, -0.3681, -0.0977, 0.2381, 0.3262, -1.4226, -0.0676, 0.5885,
          -0.2961, -2.6174, 0.1807, 0.1487, -0.8805, -0.2469, -0.0147, 0.1459, -0.5212, -0.5895, -0.117, -0.0219,
          -0.0613, -0.5748, -1.6921, -0.4277, 0.0738, 0.8343, 0, -2.156, 0.0809, 0.6899, 0.1963, -0.5113, 0.1489,
          0.1154, 0.372, 0.3519, -0.2024, 0.2185, 0.911, 0, 1.145, -0.8366, -0.7087, 0.2991, 1.2838, -0.763, -0.2783,
          0.251, -0.3397, 0.2959, 0.4601, -0.354, 0.0127, -0.4193,
        ],
        meaning: {
          scale: 0.0808395,
          bytes:
            "Li0j3vksAiVJz9vm5eLnLh73FTkNOhpA9vIA2xjs9c7bZAv6QA3z+ij3/CYKMvEFNDxbv+Px+zwJFNbl+R0c/OckAwKl09fXvjEi0bbw8C4q//jw4NA0/yEhWRX0DR39FkDx3DkoGf03I/QW/Q3VD8H14+sF0akb3VEo/+fDFOcI/ST3MgEK+gn2bDUaMv5A9REO+8/4I9QhzCn7I8/+E0jjAFH5FOrF7c4S/QXQ7hsTMQLJ7f3vCicO5QvvDFQhQO4FvfHnQtEbxOO+Bte25QzWtvvWGRUyBirgtAU/oAju6QbFB/EHvvmfB/oCHOvR6AXiGLAUvBX35vLM8ycLF9Wv6O8r0/bd6D4P4QnkDx3xI/TZDsYWKw/JSuUu/REFaNueATVi+hN0UEAB9v0X5u4wsi4o6Ao64C0ZJQAN8NUGttnU1BDg4OzWGOWBCfD4QuI0BFMGAenG2irm4rj0BPP9IywwGRkkxfotM88mCObqMSPstP7O9fP+KPdJ6NoW",
        },
      },
      everywhere: {
        bias: -1.581,
        features: [
          -0.1502, -0.1641, -0.048, -0.2461, 0.0167, 0.2248, -0.0439, -0.2042, -0.0606, 0.8932, -0.2461, 0.2723,
          -0.2084, 2.2934, -0.0105, 0.1463, -1.0264, 0.1517, -0.5249, -0.1265, 0, 0, 0.0546, 0.1947, 0.3227, -0.4579,
          1.1446, -1.4176, 0.0553, -0.2686, 0, -0.2836, -0.7061, 0.0074, 0.0413, 0, 0.1843, 0, 0.7917, -0.0094, -0.7319,
          0.9143, -1.082, 0.3372, 0.6836, -0.5078, 0, 0, 0, 0.2771, -0.5227, 0.6113, 1.2138, -0.1243, -0.2283, 0,
          0.3193, -0.0872,
        ],
        meaning: {
          scale: 0.102986,
          bytes:
            "7yNKKODr4s7m/RHgHv8H904BQO4qPBETATor8ToKIg+w+g0m49ASK+38Gdk+zhez/Rnry9Tr9sTy0fEDCAWr3tT50RH5gePnCS8AHgEEGSP0GhLck8AXLMoqFjFBFRa6AKniVR4B9+zN6BENGeUs5sf/KMwPFgwEQzwuNjMiLQYGng7kEdr/1BAjOLo3b+rw0tVd2AQnGvnoNF/6LPmuSNXsHAn8Fz5G9xb6FRn7Iu4U+Oqa/sL7rOQSBcH66wkW6g3iNUw2pun8ARE0/vYUkgksCTlJ2dDjId3wGuD7GQI0HOjc0kP7NeDiVOjjQf478xPqHQyh0eu4VggGFyIo7gsw8ik0EscpWs8M4+QaCBTt3tPa7xoauePNCcuO2gjEzN/jDMUZJScVFgEPA+IkJ9gd6sTV5Bj86uzu+gjjALMp0M4S9gcnD/kXFBz+GMmlBcLKot/N3xco3/EuB/UTo/EQmW346+YfbQ8WAmEo6g0Sx13s3/tLFHf/Ahba2hIA",
        },
      },
      anytime: {
        bias: 5.7029,
        features: [
          -0.2541, -0.4914, 0.1821, -0.116, -0.2582, 0.1561, 0.4486, -0.448, -0.0535, -0.9741, -0.116, -0.1864, -0.4914,
          -3.8213, 1.462, 0.5345, -0.6752, 0.6006, -0.3878, 0.1362, 0, 0, -0.1979, 0.33, 0.5958, -0.2585, -1.627,
          -1.4412, 0.5947, -0.8978, 0, -1.7119, -0.2466, -0.1317, -0.0762, 0, 0.4717, 0, 0.1729, 0.0793, 0.3626, 0.6453,
          3.6285, 1.5043, -0.0393, -2.5721, 0, 0, 0, -0.1979, -0.4086, 0.5883, 0.6963, -0.2588, 0.3965, 0, -0.5405,
          2.469,
        ],
        meaning: {
          scale: 0.129247,
          bytes:
            "x2kUi9DhCi2r/uEQLuveaA2/DBojGT80B/RPyyMkb/VtYCryCaEMBPTNvsq15EKrNTYaCMsbM/4iHe635+sn3uXzwPfICtnr9yol7eXh5dQYM+s/yd0WRA7nzfxGCgTwF7YcMuJeBfZjCPcLGOjVIP7WZSjLM9YxXND3DFXIFgLyQSX71x4f5xEW6/l1GuETEMT28fssDCDlC/HCN/w4mTXzSO8J7dsN/dcC8gcAHeMBJVcT78ZR+hY35hF/OzvoIfwSDPQeAOEWRkK0+u2jmfQv88LhELntABjZ4Lfp7izN3R38DvlFWuLiIOojHv/8/xrwBfoqEejy0gnHMxDF3yURvfIy0CFJ+gAACM80r+v+Hu/RCQ4J9sYnBQoV8xgC8N70DOV4ROYGL0wWD8nZ3ujz2evoAk0d0xLZsPwW6qJiFI756uOlYgIB/UgMnPQf+uzx3MYNFu7cAuYV6cv2Bybp4PvvHFMU+Njl6O7OBhFB4jHk9DMOyff1HhI9zSHn",
        },
      },
    },
    lexical: {
      fresh: {
        bias: -1.3709,
        features: [
          -0.3211, -0.3179, -0.2387, -0.1737, 0.2103, 0.0929, -0.3246, -0.0224, 0.0454, 0.6012, -0.1737, -0.4162,
          -0.526, 0.2252, -0.2735, -0.5201, 1.4317, 0.253, 0.096, 0.4053, 0.9228, -0.5404, 0.0252, 0.4593, 0.3821,
          -0.6167, 4.5847, -0.9706, -0.0074, -0.193, 0, 2.7482, -0.1303, -0.8497, -0.932, 0.4161, 0.388, 0.3017, 1.4922,
          -0.6416, -0.2479, -0.4531, -1.2251, 0.6415, 0.2024, -0.0772, 0.9285, 0.3039, 0.9277, 0.4667, 0.7394, -0.0061,
          0.5787, 0.1808, -0.7042, 1.2287, 0.1832, 0.2161,
        ],
        meaning: null,
      },
      lean: {
        bias: 1.2967,
        features: [
          0.6096, -0.1182, 0.5573, -0.2316, -0.0888, 0.1548, 0.1295, 0.0841, -0.4341, -1.6862, -0.2316, -0.6912, 0.1086,
          -1.4702, -1.3707, 0.0243, -0.8957, 0.0477, 0.1443, -0.0268, 0.2975, 3.1117, 0.3396, 0.3036, 0.267, 0.1481,
          2.9226, 0.6139, -0.3294, 2.1118, 0, 3.6907, -0.7418, -1.2314, 0.5044, 0.3259, 0.0746, 0.5817, -0.0631, 0.3212,
          -0.6588, -0.752, -0.1182, -0.3727, -0.6885, -0.2473, 0.0619, 0.5907, -0.4454, 0.6228, 0.2842, 0.2262, -0.2971,
          -0.5974, -1.0937, -0.5146, 0.1336, 0.2743,
        ],
        meaning: null,
      },
      choose: {
        bias: 1.7142,
        features: [
          0.3563, 0.5647, -0.0622, -0.0203, -0.8776, -0.403, 0.2004, 0.2807, -0.2529, -1.6932, -0.0203, 0.3845, 0.7502,
          -2.199, -2.318, 1.0697, -2.1138, -0.2451, 0.2026, 0.2364, -0.5013, -0.2512, 0.4801, -0.0079, -0.0636, -1.4731,
          0, -2.0429, -0.17, 0.259, 0, 3.3724, -3.0636, 1.2967, 0.806, -0.3677, 0.0627, 0.1411, 1.0663, 0.1823, -0.2685,
          0.1105, -0.0997, 0, -1.1953, 0.0235, -0.8394, 0.7212, 1.305, -1.4218, -0.5711, 0.5783, -0.2258, -2.9386,
          0.5811, -0.514, 0.3132, 0.2579,
        ],
        meaning: null,
      },
      list: {
        bias: -1.1826,
        features: [
          -0.0941, -0.0897, -0.3787, 0.0178, -0.4556, -0.5061, 0.1371, 0.5046, 0.5211, -1.287, 0.0178, 1.0634, 0.0528,
          -3.4641, -1.2243, 0.1842, -2.4049, -0.1963, -0.1298, 0.4835, -0.7741, -0.2668, -0.1547, -0.0031, -0.1419,
          -0.6443, -2.1818, -1.3661, 0.1062, 1.0556, 0, -3.3753, -0.2169, 1.0709, 0.3357, -0.7322, 0.26, 0.0893, 0.2787,
          0.3613, -0.2371, 0.2117, 1.0064, 0, 1.0142, -0.8308, -0.8761, -0.0151, 0.896, -0.704, -0.244, 0.2478, -0.5104,
          0.2433, 0.7735, -0.7689, -0.2773, -0.6263,
        ],
        meaning: null,
      },
      everywhere: {
        bias: -2.4994,
        features: [
          -0.2667, -0.4349, -0.3274, -0.1883, 0.0354, 0.2931, -0.2237, -0.3322, -0.1394, 0.7352, -0.1883, 0.2471,
          -0.4612, 3.2446, -0.2507, 0.1177, 0.4835, 0.2951, 0.0241, 0.2995, 0, 0, -0.0611, 0.2985, 0.4807, -0.5664,
          1.6863, -0.8342, 0.1573, -0.155, 0, 0.3128, -0.3727, -0.1232, -0.0524, 0, 0.3085, 0, 1.4448, 0.002, -0.5667,
          0.8481, -0.098, 0.2248, 0.3862, -0.743, 0, 0, 0, 0.4706, -0.3463, 0.6279, 1.1274, 0.0143, -0.1172, 0, 0.4198,
          -0.2256,
        ],
        meaning: null,
      },
      anytime: {
        bias: -0.6502,
        features: [
          -0.3273, -0.6052, -0.1116, -0.1582, -0.0814, 0.2321, 1.1722, -0.0326, -0.1939, -0.6424, -0.1582, -0.3941,
          -0.6052, -2.4905, 2.6995, 0.6267, -1.4854, 0.6048, -0.3657, -0.0619, 0, 0, -0.3851, 0.4141, 0.3438, 0.4135,
          -1.2061, -2.5473, 0.3051, -0.1989, 0, -2.9092, 0.8414, -0.2275, 0.0108, 0, 0.8693, 0, 0.699, -0.3868, 0.6676,
          0.7021, 2.421, 1.2785, -0.0637, -2.5395, 0, 0, 0, -0.3851, -0.8224, 0.8768, 0.6078, -0.3481, 1.3646, 0,
          -0.7499, 1.6043,
        ],
        meaning: null,
      },
    },
  },
};
