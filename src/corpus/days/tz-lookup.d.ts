declare module "tz-lookup" {
  /** @throws {RangeError} for coordinates out of range */
  export default function lookUp(latitude: number, longitude: number): string;
}
