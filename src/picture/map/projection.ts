import { geoConicConformal, geoNaturalEarth1 } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import type { Stretch } from "./land.ts";
import type { Box } from "../picture.ts";

/** A place on earth, in degrees. */
export interface Spot {
  longitude: number;
  latitude: number;
}

/** From this width on, in degrees of longitude, no conic projection fits, and a world map is shown. */
const WORLD = 170;
/** Conic projections cover one hemisphere, so a map nearer to the equator than this, in degrees, is a world map too. */
const NEAR_EQUATOR = 12;
/** Minimum height of a map in degrees: a town is only recognisable within its country. */
const LEAST_DEGREES = 7;

/** The shortest arc around the earth that contains all longitudes. */
function arcOf(longitudes: readonly number[]): { west: number; span: number } {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let [west, gap] = [first, first + 360 - (sorted.at(-1) ?? 0)];
  for (const [index, longitude] of sorted.slice(1).entries()) {
    const distance = longitude - (sorted[index] ?? 0);
    if (distance > gap) [west, gap] = [longitude, distance];
  }
  return { west, span: 360 - gap };
}

/** The projection in which the places fill a frame, with a margin, and never closer than {@link LEAST_DEGREES}. */
export function fitProjection(spots: readonly Spot[], frame: Box, margin: number): GeoProjection {
  const { west, span } = arcOf(spots.map(({ longitude }) => longitude));
  const latitudes = spots.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [longitude, latitude] = [west + span / 2, (south + north) / 2];
  const height = north - south;
  const isConic = span < WORLD && Math.abs(latitude) > NEAR_EQUATOR && south * north > 0;
  const projection = isConic
    ? geoConicConformal().parallels([south + height / 6, north - height / 6 + 0.01])
    : geoNaturalEarth1();
  projection.rotate([-longitude, 0]).precision(0);
  const wide = LEAST_DEGREES / 2 / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  const isSmall = height < LEAST_DEGREES && span < 2 * wide;
  const [left, right] = [longitude - wide, longitude + wide];
  const [low, high] = [latitude - LEAST_DEGREES / 2, latitude + LEAST_DEGREES / 2];
  const corners = isSmall
    ? [
        [left, low],
        [right, low],
        [left, high],
        [right, high],
      ]
    : [];
  const coordinates = [...spots.map((spot) => [spot.longitude, spot.latitude]), ...corners];
  const { x, y, width, height: tall } = frame;
  projection.fitExtent(
    [
      [x + margin, y + margin],
      [x + width - margin, y + tall - margin],
    ],
    { type: "MultiPoint", coordinates },
  );
  return projection.clipExtent([
    [x, y],
    [x + width, y + tall],
  ]);
}

/** Sample points along each edge of a frame and lines across it, used to find the visible region. */
const SAMPLES = 12;

/** The visible region of the earth, with all longitudes if a pole may be visible, and the degrees per pixel. */
export function stretchOf(
  projection: GeoProjection,
  { x, y, width, height }: Box,
): { stretch: Stretch; degrees: number } {
  const found: [number, number][] = [];
  for (let column = 0; column <= SAMPLES; column += 1) {
    for (let line = 0; line <= SAMPLES; line += 1) {
      const spot = projection.invert?.([x + (width * column) / SAMPLES, y + (height * line) / SAMPLES]);
      if (spot && spot.every(Number.isFinite)) found.push(spot);
    }
  }
  const { west, span } = arcOf(found.map(([longitude]) => longitude));
  const latitudes = found.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes) - 1, Math.max(...latitudes) + 1];
  const isAround = span > 300 || found.length === 0;
  const wrapped = (longitude: number) => ((longitude + 540) % 360) - 180;
  return {
    stretch: {
      west: isAround ? -180 : wrapped(west - 1),
      east: isAround ? 180 : wrapped(west + span + 1),
      south: found.length === 0 ? -90 : south,
      north: found.length === 0 ? 90 : north,
    },
    degrees: (north - south) / height,
  };
}
