/**
 * Puts an LRU cache around a slow function of a text. The same text is computed only once, even for two calls at the same
 * time. Failures are not cached.
 * @param of the function; its further arguments must not change the result
 * @param most how many texts are kept; the least recently used is dropped first
 */
export function rememberLately<Value, How extends unknown[]>(
  of: (text: string, ...how: How) => Promise<Value>,
  most: number,
): (text: string, ...how: How) => Promise<Value> {
  // A Map keeps insertion order, so its first key is the least recently used.
  const known = new Map<string, Promise<Value>>();
  return async (text, ...how) => {
    const value = known.get(text) ?? of(text, ...how);
    known.delete(text);
    known.set(text, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    try {
      return await value;
    } catch (error) {
      if (known.get(text) === value) known.delete(text);
      throw error;
    }
  };
}
