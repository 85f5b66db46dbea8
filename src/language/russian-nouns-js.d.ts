declare module "russian-nouns-js" {
  namespace RussianNouns {
    export enum Gender {
      FEMININE = "женский",
      MASCULINE = "мужской",
      NEUTER = "средний",
      COMMON = "общий",
    }
    export enum Case {
      NOMINATIVE = "именительный",
      GENITIVE = "родительный",
      DATIVE = "дательный",
      ACCUSATIVE = "винительный",
      INSTRUMENTAL = "творительный",
      PREPOSITIONAL = "предложный",
      LOCATIVE = "местный",
    }
    export class Engine {
      /** All current forms, the usual one first. */
      decline(lemma: { text: string; gender?: Gender; pluraleTantum?: boolean }, grammaticalCase: Case): string[];
    }
  }
  export default RussianNouns;
}
