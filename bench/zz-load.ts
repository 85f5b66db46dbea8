import { loadCorpus } from "/tmp/wt/size/src/corpus/load.ts";
import { assembleAssistant } from "/tmp/wt/size/src/answer/assemble.ts";
const t0=performance.now();
const c = await loadCorpus(process.argv[2]!);
const t1=performance.now();
console.log("load", t1-t0, process.memoryUsage.rss()/2**20);
const a = assembleAssistant(c, { dense: null, elapsedMs: () => performance.now() });
const t2=performance.now();
console.log("assemble", t2-t1, process.memoryUsage.rss()/2**20);
for (const q of ["Que se passe-t-il à Loverville ?","Que se passe-t-il à Loverville ?", "qu'y a-t-il en mai ?", "что происходит в мае в Марлограде?", "un concert de rock","des concerts de musique classique","выставка кружева", "un festival", "combien de projets ?","Quelle ville a le plus de projets ?", "Et à Verlogrand en décembre"]) {
  const t=performance.now();
  const r = await a.assistant.ask(q, { now: new Date("2021-05-01"), today: "2021-05-01", chosen: null, pageSize: 5 } as never);
  const e=performance.now();
  console.log(q, r.answer.kind, r.answer.reason, r.answer.events?.length, (e-t).toFixed(1), r.answer.text.slice(0,100).replaceAll("\n"," | "));
}
console.log("end", process.memoryUsage.rss()/2**20);
