/** Texts that take a moment to write are written once: at most so many are kept, those last asked for. */
export function createKept(most = 32): (name: string, write: () => string) => string {
  const texts = new Map<string, string>();
  return (name, write) => {
    const text = texts.get(name) ?? write();
    texts.delete(name);
    texts.set(name, text);
    const [oldest] = texts.keys();
    if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    return text;
  };
}
