/**
 * WebAssembly modules, written byte by byte: scalar products of a query with rows of 8- or 16-bit numbers, sixteen at a
 * time, and Hamming distances of rows of bits, 128 at a time. A JavaScript loop cannot do either.
 * https://webassembly.github.io/spec/core/binary/ lists the codes.
 * In:  `memory`, with the query at address 0: 16 bits a number, or one bit.
 * Out: `scan(row, product, end, width)`, which reads rows of `width` bytes from `row` on and writes their
 *      products or distances, 32 bits each, from `product` to `end`. It reads at least one row.
 */

/** Numbers compared at a time; the width of a row is a multiple of it. */
export const LANES = 16;
/** Bytes of bits compared at a time. */
export const BLOCK_BYTES = 16;

/** Parameters and variables of the function, by their index. */
const [ROW, PRODUCT, END, WIDTH, QUERY, ROW_END, SUM] = [0, 1, 2, 3, 4, 5, 6];

const I32 = 0x7f;
const V128 = 0x7b;
const SIMD = 0xfd;
const get = (variable: number) => [0x20, variable];
const set = (variable: number) => [0x21, variable];
/** Sets a variable and leaves its value on the stack. */
const tee = (variable: number) => [0x22, variable];
/** A constant below 64. */
const constant = (value: number) => [0x41, value];
const ADD = [0x6a];
const IS_LESS = [0x49];
const STORE = [0x36, 2, 0];
const ZEROS = [SIMD, 0x0c, ...new Array<number>(16).fill(0)];
/** Loads eight 16-bit numbers at an offset; then eight 8-bit numbers, widened to 16 bits. */
const load = (offset: number) => [SIMD, 0x00, 0, offset];
const loadBytes = (offset: number) => [SIMD, 0x01, 0, offset];
/** Eight products, added in pairs. */
const DOT = [SIMD, 0xba, 0x01];
const ADD_LANES = [SIMD, 0xae, 0x01];
const XOR = [SIMD, 0x51];
/** The bits set in each byte; then sums of pairs of bytes to 16 bits, and of those to 32. */
const COUNT_BITS = [SIMD, 0x62];
const ADD_BYTES_IN_PAIRS = [SIMD, 0x7d];
const ADD_SHORTS_IN_PAIRS = [SIMD, 0x7f];
const ADD_SHORTS = [SIMD, 0x8e, 0x01];
const lane = (index: number) => [SIMD, 0x1b, index];
const END_OF_BLOCK = 0x0b;
/** Repeats while the condition at its end holds. */
const loop = (...body: number[][]) => [0x03, 0x40, ...body.flat(), 0x0d, 0, END_OF_BLOCK];

/** Code that goes through all rows, and through each row part by part, adding each part to the sum. */
const scanBy = (addPart: number[][], bytes: { row: number; query: number }, sumLanes: number[] = []) =>
  loop(
    [...ZEROS, ...set(SUM)],
    [...constant(0), ...set(QUERY)],
    [...get(ROW), ...get(WIDTH), ...ADD, ...set(ROW_END)],
    loop(
      [...get(SUM)],
      ...addPart,
      [...set(SUM)],
      [...get(QUERY), ...constant(bytes.query), ...ADD, ...set(QUERY)],
      [...get(ROW), ...constant(bytes.row), ...ADD, ...tee(ROW), ...get(ROW_END), ...IS_LESS],
    ),
    [...get(SUM), ...sumLanes, ...set(SUM)],
    [...get(PRODUCT)],
    [...get(SUM), ...lane(0), ...get(SUM), ...lane(1), ...ADD],
    [...get(SUM), ...lane(2), ...ADD, ...get(SUM), ...lane(3), ...ADD],
    [...STORE],
    [...get(PRODUCT), ...constant(4), ...ADD, ...tee(PRODUCT), ...get(END), ...IS_LESS],
  );

/** The code for rows of one or two bytes a number. */
const productsOf = (bytes: 1 | 2) => {
  const loadRow = bytes === 1 ? loadBytes : load;
  const addPart = [
    [...get(ROW), ...loadRow(0), ...get(QUERY), ...load(0), ...DOT, ...ADD_LANES],
    [...get(ROW), ...loadRow(8 * bytes), ...get(QUERY), ...load(16), ...DOT, ...ADD_LANES],
  ];
  return scanBy(addPart, { row: bytes * LANES, query: 2 * LANES });
};

/** The code for rows of bits. Up to 255 blocks a row: more would overflow the 16-bit sums. */
const distances = scanBy(
  [[...get(ROW), ...load(0), ...get(QUERY), ...load(0), ...XOR, ...COUNT_BITS, ...ADD_BYTES_IN_PAIRS, ...ADD_SHORTS]],
  { row: BLOCK_BYTES, query: BLOCK_BYTES },
  ADD_SHORTS_IN_PAIRS,
);

/** A length as LEB128 (seven bits a byte), then the bytes. */
function sized(bytes: readonly number[]): number[] {
  const { length } = bytes;
  return length < 128 ? [length, ...bytes] : [(length & 127) | 128, length >> 7, ...bytes];
}

const name = (text: string) => sized(Array.from(text, (letter) => letter.charCodeAt(0)));
const VARIABLES = [2, 2, I32, 1, V128];

const moduleOf = (code: number[]) =>
  Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // One function type: four numbers, no result. One import: a memory of at least one page. One function of that type, exported.
    ...[1, ...sized([1, 0x60, ...sized([I32, I32, I32, I32]), 0])],
    ...[2, ...sized([1, ...name("in"), ...name("memory"), 2, 0, 1])],
    ...[3, ...sized([1, 0])],
    ...[7, ...sized([1, ...name("scan"), 0, 0])],
    ...[10, ...sized([1, ...sized([...VARIABLES, ...code, END_OF_BLOCK])])],
  ]);

/** For rows of 8-bit numbers, of 16-bit numbers, and of bits. */
export const BYTE_SCAN_MODULE = moduleOf(productsOf(1));
export const SHORT_SCAN_MODULE = moduleOf(productsOf(2));
export const BIT_SCAN_MODULE = moduleOf(distances);
