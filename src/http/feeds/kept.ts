/**
 * A cache for texts that take a moment to write; it holds the `most` last used ones.
 * @returns a function that gives the text called `name` for `of`; a new `of` empties the cache
 */
export function createKept(most = 32): (of: object, name: string, write: () => string) => string {
  const texts = new Map<string, string>();
  let owner: object | undefined;
  return (of, name, write) => {
    if (of !== owner) texts.clear();
    owner = of;
    const text = texts.get(name) ?? write();
    texts.delete(name);
    texts.set(name, text);
    const [oldest] = texts.keys();
    if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    return text;
  };
}
