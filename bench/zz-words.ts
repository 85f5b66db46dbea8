import { loadCorpus } from "../src/corpus/load.ts";
import { readEventWords } from "../src/retrieval/event-words.ts";
import { createStem } from "../src/language/stem.ts";
const c = await loadCorpus(process.argv[2]!);
for (let i=0;i<2;i++){ const t=performance.now();
const w=readEventWords(c.events); console.log(w.words.length, w.fields.reduce((s,f)=>s+f.numbers.length,0), performance.now()-t);
const t2=performance.now(); const stem=createStem(); w.words.forEach(stem); console.log("stem",performance.now()-t2);}
