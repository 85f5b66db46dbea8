/**
 * The same slow function of a text with a memory of the texts that it was asked for last: one asked for again, or twice at once, is worked
 * out once. A failure is not remembered.
 * @param of what works it out; how it is done beside makes no difference to what comes out
 * @param most how many texts are remembered; the one unused for longest goes first
 */
export function rememberLately<Value, How extends unknown[]>(
  of: (text: string, ...how: How) => Promise<Value>,
  most: number,
): (text: string, ...how: How) => Promise<Value> {
  // A Map keeps the order of insertion, so its first key is the one unused for longest.
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
