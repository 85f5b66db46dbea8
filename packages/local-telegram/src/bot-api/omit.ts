/** A copy of an object without some of its fields. */
export function omit<T extends object, K extends keyof T>(object: T, ...fields: K[]): Omit<T, K> {
  const copy: Partial<T> = { ...object };
  for (const field of fields) Reflect.deleteProperty(copy, field);
  return copy as Omit<T, K>;
}
