import { distance } from "fastest-levenshtein";

/**
 * Rules from letters to sounds, written in Latin letters; the first rule that matches applies. Vowels are approximate,
 * silent letters are dropped.
 */
type Sounds = readonly (readonly [RegExp, string])[];

const sounds = (...pairs: [string, string][]): Sounds =>
  pairs.map(([from, to]) => [new RegExp(from, "yu"), to] as const);

/** For folded French, English, German and Spanish names. */
const LATIN = sounds(
  ["t?sch|tch|[cs]h", "c"],
  ["ph", "f"],
  ["th", "t"],
  ["qu|ck|q|k", "k"],
  ["c(?=[eiy])", "s"],
  ["c", "k"],
  ["gn", "n"],
  ["g(?=[eiy])", "j"],
  ["gu(?=[eiy])|g", "g"],
  ["eau|aux?(?![a-z])|au", "o"],
  ["ou|oo", "u"],
  ["oi|oy", "ua"],
  ["ai|ei|ay", "e"],
  ["ey|ie?(?![a-z])|ee|y", "i"],
  ["eu|oe", "e"],
  ["w|v", "v"],
  ["x(?![a-z])", ""],
  ["x", "ks"],
  ["z", "z"],
  ["h", ""],
  ["e(?![a-z])|es(?![a-z])", ""],
);

const CYRILLIC = sounds(
  ["дж", "j"],
  ["тч|[чшщ]", "c"],
  ["ж", "j"],
  ["ц", "ts"],
  ["ья|ия(?![а-я])", "ia"],
  ["[эе]й", "e"],
  ["уа", "ua"],
  ["[ьъ]", ""],
  ["а|я", "a"],
  ["[эе]", "e"],
  ["[ийы]", "i"],
  ["о", "o"],
  ["[ую]", "u"],
  ["б", "b"],
  ["в", "v"],
  ["г", "g"],
  ["х", ""],
  ["д", "d"],
  ["з", "z"],
  ["к", "k"],
  ["л", "l"],
  ["м", "m"],
  ["н", "n"],
  ["п", "p"],
  ["р", "r"],
  ["с", "s"],
  ["т", "t"],
  ["ф", "f"],
);

function soundOf(folded: string, table: Sounds): string {
  let sound = "";
  for (let at = 0; at < folded.length;) {
    const found = table.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(folded);
    });
    sound += found ? found[1] : folded.charAt(at);
    at = found ? found[0].lastIndex : at + 1;
  }
  return sound.replace(/(.)\1+/gu, "$1");
}

/** Case endings of Russian names, longest first. */
const ENDING = /(?:ами|ями|ого|ому|ой|ом|ем|ым|ых|ов|ам|ах|ях|а|у|е|ы|и|я|ю)$/u;
/** Final consonants that are silent in French: Monet, Dumas. */
const UNHEARD = /[tdsxzp]s?$/u;
/** A shorter sound resembles too many words. */
const SHORTEST_SOUND = 3;
/** Shortest Cyrillic word that is looked up among Latin names. */
const SHORTEST_WORD = 4;

const ofEnough = (sounds: readonly string[]) => [...new Set(sounds)].filter((sound) => sound.length >= SHORTEST_SOUND);

/**
 * How a folded word may sound: a Latin name in French or as written, a Cyrillic one in any case form. Empty when it is
 * too short to tell apart.
 */
export function soundsOf(folded: string): string[] {
  if (/^[a-z]+$/u.test(folded)) {
    const sound = soundOf(folded, LATIN);
    return ofEnough([sound, sound.replace(UNHEARD, "")]);
  }
  if (!/^[а-я]+$/u.test(folded)) return [];
  return ofEnough([folded, folded.replace(ENDING, "")].map((spelling) => soundOf(spelling, CYRILLIC)));
}

/** Shortest sound in which one letter may differ. */
const LONG_SOUND = 5;

/** Builds the lookup of Latin names by their spelling in Cyrillic. */
export function createNamesBySound(names: Iterable<string>): (folded: string) => readonly string[] {
  const bySkeleton = new Map<string, { name: string; sound: string }[]>();
  for (const name of names) {
    for (const sound of soundsOf(name)) {
      const key = skeletonOf(sound);
      bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), { name, sound }]);
    }
  }
  return (folded) => {
    if (folded.length < SHORTEST_WORD || !/^[а-я]/u.test(folded)) return [];
    const near = soundsOf(folded).flatMap((sound) =>
      (bySkeleton.get(skeletonOf(sound)) ?? []).filter((other) => isLikeSound(other.sound, sound)),
    );
    return [...new Set(near.map(({ name }) => name))];
  };
}

/** Whether two sounds may be the same name; in longer ones one letter may differ. */
function isLikeSound(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= LONG_SOUND && distance(one, other) === 1);
}

/** The first letter and the consonants of a sound. Names are looked up by it, since people spell vowels differently. */
function skeletonOf(sound: string): string {
  return sound.slice(0, 1).replace(/[aeiou]/u, "a") + sound.slice(1).replace(/[aeiou]/gu, "");
}
