import type { MultiPolygon, Position } from "geojson";

/** The land as stored in the file. */
export interface LandRings {
  /** Coordinates are integers in this fraction of a degree. */
  units: number;
  /**
   * Polygons with an outer ring and holes. A ring is the longitude and latitude of its first point, then the
   * differences to the next ones.
   */
  polygons: readonly (readonly (readonly number[])[])[];
}

/** A region in degrees; `west` is greater than `east` if it crosses the date line. */
export interface Stretch {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** The land of a region. `detail` is the distance in degrees below which points are merged. */
export type Land = (stretch: Stretch, detail: number) => MultiPolygon;

/** A ring in degrees, and its area. */
interface Ring {
  ring: readonly Position[];
  area: number;
}

function ringOf(steps: readonly number[], units: number): Position[] {
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    ring.push([x / units, y / units]);
  }
  const [first] = ring;
  if (first) ring.push(first);
  return ring;
}

/** Twice the area of a ring in square degrees; the sign gives its direction. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * Points more than 5 degrees outside the region are merged if they are closer together than 3 degrees, because no line
 * between them can be seen.
 */
const [OUT_OF_SIGHT, COARSE] = [5, 3];

/**
 * A ring without points that are too close to the previous one; null if the ring itself is too small to see. A ring
 * whose direction has flipped is dropped too, because it would mean the whole earth except itself.
 */
function thinned({ ring, area }: Ring, wanted: Stretch, detail: number): Position[] | null {
  if (Math.abs(area) < 2 * (2 * detail) ** 2) return null;
  const kept: Position[] = [];
  const [south, north] = [wanted.south - OUT_OF_SIGHT, wanted.north + OUT_OF_SIGHT];
  const isAround = wanted.west > wanted.east;
  const [west, east] = isAround ? [-Infinity, Infinity] : [wanted.west - OUT_OF_SIGHT, wanted.east + OUT_OF_SIGHT];
  let [lastX, lastY] = [Infinity, Infinity];
  for (let index = 0; index < ring.length; index += 1) {
    const point = ring[index] ?? [];
    const x = point[0] ?? 0;
    const y = point[1] ?? 0;
    const isFar = y < south || y > north || x < west || x > east;
    const step = isFar ? COARSE : detail;
    const isEnd = index === ring.length - 1;
    // Degrees of longitude are shorter in the north.
    if (!isEnd && Math.abs(x - lastX) < step * 1.6 && Math.abs(y - lastY) < step) continue;
    kept.push(point);
    lastX = x;
    lastY = y;
  }
  return kept.length > 3 && areaOf(kept) * area > 0 ? kept : null;
}

function stretchOf(ring: readonly Position[]): Stretch {
  const [longitudes, latitudes] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

function touches(land: Stretch, { west, east, south, north }: Stretch): boolean {
  if (land.north < south || land.south > north) return false;
  return west <= east ? land.east >= west && land.west <= east : land.east >= west || land.west <= east;
}

/** Reads the land, and returns the part in a region as geometries in degrees. */
export function readLand({ units, polygons }: LandRings): Land {
  const all = polygons.map((rings) => {
    const [outer = { ring: [], area: 0 }, ...holes] = rings.map((steps): Ring => {
      const ring = ringOf(steps, units);
      return { ring, area: areaOf(ring) };
    });
    return { outer, holes, stretch: stretchOf(outer.ring) };
  });
  return (wanted, detail) => ({
    type: "MultiPolygon",
    coordinates: all.flatMap(({ outer, holes, stretch }) => {
      const ring = touches(stretch, wanted) ? thinned(outer, wanted, detail) : null;
      return ring
        ? [[ring, ...holes.map((hole) => thinned(hole, wanted, detail)).filter((hole) => hole !== null)]]
        : [];
    }),
  });
}
