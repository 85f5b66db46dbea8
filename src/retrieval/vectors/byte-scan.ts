import { BIT_SCAN_MODULE, BLOCK_BYTES, BYTE_SCAN_MODULE, LANES, SHORT_SCAN_MODULE } from "./byte-scan-module.ts";

/** The parts of WebAssembly used here; their types come only with the browser's library. */
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

const PAGE_BYTES = 65536;
const BITS = 8;

/** The exported function, see `byte-scan-module.ts`. */
type Scan = (row: number, product: number, end: number, width: number) => void;

function openMemory(bytes: number): { buffer: ArrayBuffer } {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
}

function scanIn(module: Uint8Array, memory: object): Scan {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { in: { memory } });
  return exports["scan"] as Scan;
}

/** The array type of the rows: 8 or 16 bits a number. */
type Numbers = typeof Int8Array | typeof Int16Array;

/** Rows of small numbers. */
export interface Rows {
  /** A view of a row, to read and to write. */
  row(position: number): Int8Array | Int16Array;
  /** The 32-bit scalar product of a query and a row, both at most 32,767 long. The caller must not change the query. */
  product(query: Int16Array, position: number): number;
}

/** Allocates rows of `dimension` zeros. Where the processor can, they are compared sixteen numbers at a time. */
export function openRows(numbers: Numbers, dimension: number, count: number): Rows {
  const module = numbers === Int8Array ? BYTE_SCAN_MODULE : SHORT_SCAN_MODULE;
  if (!WebAssembly.validate(module)) return rowsOneByOne(numbers, dimension, count);
  const padded = Math.ceil(dimension / LANES) * LANES;
  const width = padded * numbers.BYTES_PER_ELEMENT;
  // Layout: the query, one product, then the rows, padded with zeros.
  const productAt = padded * Int16Array.BYTES_PER_ELEMENT;
  const rowsAt = productAt + LANES;
  const memory = openMemory(rowsAt + count * width);
  const query = new Int16Array(memory.buffer, 0, dimension);
  const product = new Int32Array(memory.buffer, productAt, 1);
  const scan = scanIn(module, memory);
  let current: Int16Array | undefined;
  return {
    row: (position) => new numbers(memory.buffer, rowsAt + position * width, dimension),
    product(own, position) {
      if (own !== current) query.set((current = own));
      scan(rowsAt + position * width, productAt, productAt + product.byteLength, width);
      return product[0] ?? 0;
    },
  };
}

/** The same without WebAssembly: fifteen times slower. */
export function rowsOneByOne(numbers: Numbers, dimension: number, count: number): Rows {
  const rows = new numbers(count * dimension);
  const row: Rows["row"] = (position) => rows.subarray(position * dimension, (position + 1) * dimension);
  return {
    row,
    product(query, position) {
      const own = row(position);
      return query.reduce((sum, value, index) => sum + value * (own[index] ?? 0), 0);
    },
  };
}

/** The signs of the rows' numbers, one bit each: an eighth of the bytes. */
export interface Signs {
  /** Hamming distance of each row's signs to a query's, in the order of the rows. The next call overwrites the result. */
  distances(query: ArrayLike<number>): Int32Array;
}

function setSigns(bits: Uint8Array, numbers: ArrayLike<number>): void {
  bits.fill(0);
  for (let index = 0; index < numbers.length; index += 1) {
    const at = Math.floor(index / BITS);
    if ((numbers[index] ?? 0) > 0) bits[at] = (bits[at] ?? 0) | (1 << (index % BITS));
  }
}

/** The signs of `count` rows of `dimension` numbers; null where the processor has no such instructions. */
export function openSigns(
  dimension: number,
  count: number,
  row: (position: number) => ArrayLike<number>,
): Signs | null {
  if (!WebAssembly.validate(BIT_SCAN_MODULE)) return null;
  const width = Math.ceil(dimension / (BLOCK_BYTES * BITS)) * BLOCK_BYTES;
  // Layout: the query, the distances (32 bits each), then the rows.
  const rowsAt = width + Math.ceil((count * Int32Array.BYTES_PER_ELEMENT) / BLOCK_BYTES) * BLOCK_BYTES;
  const memory = openMemory(rowsAt + count * width);
  const query = new Uint8Array(memory.buffer, 0, width);
  const distances = new Int32Array(memory.buffer, width, count);
  for (let position = 0; position < count; position += 1) {
    setSigns(new Uint8Array(memory.buffer, rowsAt + position * width, width), row(position));
  }
  const scan = scanIn(BIT_SCAN_MODULE, memory);
  return {
    distances(own) {
      setSigns(query, own);
      if (count > 0) scan(rowsAt, width, width + distances.byteLength, width);
      return distances;
    },
  };
}
