import { BYTE_SCAN_MODULE, LANES, SHORT_SCAN_MODULE } from "./byte-scan-module.ts";

/** What of WebAssembly is used here; its types otherwise come with those of a browser. */
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

const PAGE_BYTES = 65536;

/** The scalar products of a query with every row of a table, in the order of the rows; the next call overwrites them. */
export type ByteScan = (query: Int16Array) => Int32Array;

/**
 * Copies rows of bytes to where they can be compared sixteen numbers at a time, or one by one where the processor cannot.
 * @param bytes rows of `dimension` numbers, one after the other
 */
export function openByteScan(dimension: number, bytes: Int8Array): ByteScan {
  return WebAssembly.validate(BYTE_SCAN_MODULE) ? scanByLanes(dimension, bytes) : scanOneByOne(dimension, bytes);
}

function scanByLanes(dimension: number, bytes: Int8Array): ByteScan {
  const count = bytes.length / dimension;
  const width = Math.ceil(dimension / LANES) * LANES;
  // First the query, 16 bits a number, then the products, 32 bits each, then the rows, filled up with zeros.
  const productsAt = width * Int16Array.BYTES_PER_ELEMENT;
  const rowsAt = Math.ceil((productsAt + count * Int32Array.BYTES_PER_ELEMENT) / LANES) * LANES;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((rowsAt + count * width) / PAGE_BYTES) });
  const rows = new Int8Array(memory.buffer, rowsAt, count * width);
  for (let row = 0; row < count; row += 1) {
    rows.set(bytes.subarray(row * dimension, (row + 1) * dimension), row * width);
  }
  const query = new Int16Array(memory.buffer, 0, dimension);
  const products = new Int32Array(memory.buffer, productsAt, count);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(BYTE_SCAN_MODULE), { in: { memory } });
  const scan = exports["scan"] as (row: number, product: number, end: number, width: number) => void;
  return (own) => {
    query.set(own);
    if (count > 0) scan(rowsAt, productsAt, productsAt + products.byteLength, width);
    return products;
  };
}

/** Rows of 16 bits a number, each compared by itself. */
export interface ShortRows {
  /** Where the numbers of a row are read and written. */
  row(position: number): Int16Array;
  /** The scalar product of a query and a row, in 32 bits: both have to be of length 32,767 at most. */
  product(query: Int16Array, position: number): number;
}

/** Room for rows of `dimension` numbers, all of them zeros. */
export function openShortRows(dimension: number, count: number): ShortRows {
  return WebAssembly.validate(SHORT_SCAN_MODULE) ? shortsByLanes(dimension, count) : shortsOneByOne(dimension, count);
}

function shortsByLanes(dimension: number, count: number): ShortRows {
  const width = Math.ceil(dimension / LANES) * LANES * Int16Array.BYTES_PER_ELEMENT;
  // First the query, then one product, then the rows, filled up with zeros.
  const rowsAt = width + LANES;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((rowsAt + count * width) / PAGE_BYTES) });
  const query = new Int16Array(memory.buffer, 0, dimension);
  const product = new Int32Array(memory.buffer, width, 1);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(SHORT_SCAN_MODULE), { in: { memory } });
  const scan = exports["scan"] as (row: number, product: number, end: number, width: number) => void;
  let current: Int16Array | undefined;
  return {
    row: (position) => new Int16Array(memory.buffer, rowsAt + position * width, dimension),
    product(own, position) {
      if (own !== current) query.set((current = own));
      scan(rowsAt + position * width, width, width + product.byteLength, width);
      return product[0] ?? 0;
    },
  };
}

/** The same without WebAssembly. */
export function shortsOneByOne(dimension: number, count: number): ShortRows {
  const rows = new Int16Array(count * dimension);
  const row: ShortRows["row"] = (position) => rows.subarray(position * dimension, (position + 1) * dimension);
  return {
    row,
    product: (query, position) => row(position).reduce((sum, value, index) => sum + value * (query[index] ?? 0), 0),
  };
}

/** The same without WebAssembly: fifteen times slower. */
export function scanOneByOne(dimension: number, bytes: Int8Array): ByteScan {
  const products = new Int32Array(bytes.length / dimension);
  return (query) => {
    for (let row = 0; row < products.length; row += 1) {
      let product = 0;
      for (let index = 0; index < dimension; index += 1) {
        product += (query[index] ?? 0) * (bytes[row * dimension + index] ?? 0);
      }
      products[row] = product;
    }
    return products;
  };
}
