// LangChain catches this and estimates the number of tokens.
const absent = () => {
  throw new Error("There is no js-tiktoken here: Jumelages counts no tokens.");
};

export const getEncodingNameForModel = absent;
export class Tiktoken {
  constructor() {
    absent();
  }
}
