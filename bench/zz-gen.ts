import { generateCorpus } from "/tmp/wt/size/bench/generate.ts";
for (const n of [2000, 20000]) { await generateCorpus(`/tmp/size-corpus/${n}`, n); }
