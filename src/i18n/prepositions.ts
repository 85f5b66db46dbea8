/** «о выставке», «об обмене»: a noun in the prepositional with its preposition. */
export function withAbout(prepositional: string): string {
  return `${/^[«„]?[аоуэи]/iu.test(prepositional) ? "об" : "о"} ${prepositional}`;
}
