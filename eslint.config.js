import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

import { noCircles } from "./scripts/no-circles.js";

/** Folders of src in the order in which they may know each other: each may import those listed for it. */
const mayImport = {
  language: [],
  disk: [],
  "event-loop": [],
  // Where a corpus leaves out what it can be told from, that is put in words.
  corpus: ["language", "i18n/facts.ts", "i18n/sessions.ts", "i18n/things.ts", "i18n/unsaid.ts"],
  // Colours, type and the mark, for whatever is looked at.
  look: [],
  // Plain data in, a picture out.
  picture: ["look"],
  embeddings: ["language", "disk", "event-loop"],
  i18n: ["corpus", "language"],
  reading: ["language", "corpus"],
  conversation: ["reading", "language", "corpus"],
  retrieval: ["conversation", "reading", "embeddings", "language", "corpus", "disk", "event-loop"],
  answer: [
    "disk",
    "retrieval",
    "conversation",
    "reading",
    "embeddings",
    "calendar",
    "picture",
    "language",
    "corpus",
    "i18n",
  ],
  calendar: ["corpus", "language", "i18n"],
  state: ["corpus", "language", "disk", "event-loop"],
  reminders: ["answer", "state", "corpus", "language", "i18n", "calendar"],
  telegram: [
    ...["answer", "conversation", "reading", "state", "reminders", "calendar", "picture", "corpus", "language", "i18n"],
    "event-loop",
  ],
  // What is counted and looked at goes by ports: nothing that is measured knows of it.
  metrics: ["answer", "reminders", "state"],
  http: ["answer", "state", "calendar", "picture", "corpus", "language", "i18n", "look"],
  mcp: ["answer", "reading", "corpus", "language", "http/server.ts"],
  cli: ["mcp", "answer", "retrieval", "conversation", "reading", "embeddings", "language", "corpus", "i18n", "state"],
};
const folders = Object.keys(mayImport);
const zones = folders.map((folder) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [`./${folder}`, ...mayImport[folder].map((other) => `./${other}`)],
  message: `src/${folder} may import only: ${mayImport[folder].join(", ") || "nothing else of src"}.`,
}));
/** Our packages know nothing of the program, nor it of what is inside them. */
const packages = ["local-telegram", "test-browser"];
const parts = ["bench", "learn", "scripts", "src", "test"].map((folder) => `./${folder}`);
const packageZones = packages.flatMap((name) => [
  {
    target: `./packages/${name}`,
    from: ".",
    except: ["./node_modules", `./packages/${name}`, ...packages.map((other) => `./packages/${other}/src/index.ts`)],
    message: `packages/${name} may import nothing of the program.`,
  },
  {
    target: parts,
    from: `./packages/${name}`,
    except: ["./src/index.ts"],
    message: `Of packages/${name} only its public entry may be imported, by its name.`,
  },
]);
export default tseslint.config(
  { ignores: ["node_modules", "embeddings", "coverage", "data", "dist"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, jumelages: { rules: { "no-circles": noCircles } } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "jumelages/no-circles": "error",
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...packageZones] }],
    },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
