import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";

const OBJECTS = "node_modules/@gramio/types/out/objects.d.ts";
/** Below this depth only required properties are generated, because messages may contain messages. */
const LARGEST_DEPTH = 2;
/** Below this depth objects are empty, because some contain themselves by definition. */
const BOTTOM = 6;
/** Optional properties per object: a message could have a hundred, real ones have a few. */
const MOST_OPTIONAL = 6;
/** One value in this many is replaced by an arbitrary one. */
const HOSTILE_ONE_IN = 25;

type Arbitrary = fc.Arbitrary<unknown>;

/** Generators for properties where arbitrary values would test little, by object and property. */
export type Meaningful = Readonly<Record<string, Arbitrary>>;

/** The objects of the Bot API as declared in a types package that follows each release. */
function declarations(): Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration> {
  const source = ts.createSourceFile(OBJECTS, readFileSync(OBJECTS, "utf8"), ts.ScriptTarget.Latest);
  const found = source.statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
  return new Map(found.map((one) => [one.name.text, one]));
}

const anyNumber = fc.oneof(fc.nat(), fc.integer({ min: -1000, max: 1000 }), fc.double(), fc.maxSafeInteger());
const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }));

/** Generators for the objects of the Bot API, by name. They are valid, with an occasional wrong value. */
export function createTelegramObjects(meaningful: Meaningful) {
  const declared = declarations();
  const made = new Map<string, Arbitrary>();

  const hostile = (sound: Arbitrary): Arbitrary =>
    fc.oneof({ weight: HOSTILE_ONE_IN - 1, arbitrary: sound }, { weight: 1, arbitrary: fc.jsonValue() });

  function ofType(node: ts.TypeNode, depth: number): Arbitrary {
    if (node.kind === ts.SyntaxKind.NumberKeyword) return anyNumber;
    if (node.kind === ts.SyntaxKind.StringKeyword) return anyText;
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return fc.boolean();
    if (ts.isParenthesizedTypeNode(node)) return ofType(node.type, depth);
    if (ts.isArrayTypeNode(node)) return fc.array(ofType(node.elementType, depth), { maxLength: 3 });
    if (ts.isUnionTypeNode(node)) return fc.oneof(...node.types.map((type) => ofType(type, depth)));
    if (ts.isLiteralTypeNode(node)) {
      if (node.literal.kind === ts.SyntaxKind.TrueKeyword) return fc.constant(true);
      return ts.isStringLiteral(node.literal) ? fc.constant(node.literal.text) : fc.constant(null);
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return named(node.typeName.text, depth + 1);
    return fc.jsonValue();
  }

  function ofInterface({ name, members }: ts.InterfaceDeclaration, depth: number): Arbitrary {
    const required: [string, Arbitrary][] = [];
    const optional: [string, Arbitrary][] = [];
    for (const member of members) {
      if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isIdentifier(member.name)) continue;
      const key = member.name.text;
      const isOptional = member.questionToken !== undefined;
      const known = meaningful[`${name.text}.${key}`];
      if (isOptional && known === undefined && depth > LARGEST_DEPTH) continue;
      (isOptional ? optional : required).push([key, hostile(known ?? ofType(member.type, depth))]);
    }
    return fc
      .subarray(optional, { maxLength: Math.min(MOST_OPTIONAL, optional.length) })
      .chain((some) => fc.record(Object.fromEntries([...required, ...some])));
  }

  function named(name: string, depth = 0): Arbitrary {
    const key = `${name} ${depth}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const declaration = declared.get(name);
    let own: Arbitrary = fc.jsonValue();
    if (depth >= BOTTOM) own = fc.constant({});
    else if (declaration !== undefined)
      own = ts.isInterfaceDeclaration(declaration) ? ofInterface(declaration, depth) : ofType(declaration.type, depth);
    made.set(key, own);
    return own;
  }

  return {
    named,
    /** The kinds of update with generators for their content. */
    updates: (): ReadonlyMap<string, Arbitrary> => {
      const update = declared.get("TelegramUpdate");
      const members = update && ts.isInterfaceDeclaration(update) ? [...update.members] : [];
      const kinds = members.flatMap((member): [string, Arbitrary][] =>
        ts.isPropertySignature(member) && member.type && ts.isIdentifier(member.name) && member.questionToken
          ? [[member.name.text, ofType(member.type, 0)]]
          : [],
      );
      return new Map(kinds);
    },
  };
}
