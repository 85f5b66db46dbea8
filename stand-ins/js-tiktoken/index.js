// LangChain catches this and estimates the number of tokens.
function absent() {
  throw new Error("There is no js-tiktoken here: Jumelages counts no tokens.");
}

export { absent as getEncodingNameForModel, absent as Tiktoken };
