/** How many texts are kept. */
const MOST = 32;

/**
 * Texts that take a moment to write are written once: at most so many are kept, those last asked for.
 * @returns gives the text of a name, which is of something: of anything else nothing is kept any more
 */
export function createKept(): (of: object, name: string, write: () => string) => string {
  const texts = new Map<string, string>();
  let owner: object | undefined;
  return (of, name, write) => {
    if (of !== owner) texts.clear();
    owner = of;
    const text = texts.get(name) ?? write();
    texts.delete(name);
    texts.set(name, text);
    const [oldest] = texts.keys();
    if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
    return text;
  };
}
