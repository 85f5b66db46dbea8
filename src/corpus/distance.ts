const EARTH_RADIUS_KM = 6371;

/** A point by its degrees. */
interface Point {
  latitude: number;
  longitude: number;
}

/** The great-circle distance in kilometres. */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [first, second] = [radians(a.latitude), radians(b.latitude)];
  const half = (from: number, to: number) => Math.sin((to - from) / 2) ** 2;
  const chord =
    half(first, second) + Math.cos(first) * Math.cos(second) * half(radians(a.longitude), radians(b.longitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}
