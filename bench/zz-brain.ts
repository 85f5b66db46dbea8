import { createBrain } from "../src/answer/brain.ts";
const t0=performance.now();
const rss=()=>(process.memoryUsage.rss()/2**20).toFixed(0)+" heap "+(process.memoryUsage().heapUsed/2**20).toFixed(0)+" ext "+(process.memoryUsage().external/2**20).toFixed(0);
console.log("modules", t0.toFixed(0), rss());
const b = await createBrain({ corpusDir: process.argv[2]!, modelDir: "embeddings/model", indexDir: process.argv[3] ?? "embeddings/index", elapsedMs: () => performance.now(), notice: (n) => console.log(n) });
console.log("ready", performance.now().toFixed(0), rss());
let stretch=0; let last=performance.now(); const timer=setInterval(()=>{const n=performance.now(); stretch=Math.max(stretch,n-last-1); last=n;},1);
for (const q of ["Que se passe-t-il à Loverville ?","Que se passe-t-il à Loverville ?","Что запланировано в Вереграде?","qu'y a-t-il en mai ?", "Qu’y a-t-il en décembre ?", "Que se passe-t-il à Verloville en mai ?","что происходит в мае в Марлограде?", "un concert de rock","des concerts de musique classique","выставка кружева", "un festival","de la danse contemporaine","что-нибудь про космос","un concert de jazz", "Que se passe-t-il de beau en mai ?","combien de projets ?","Quelle ville a le plus de projets ?", "Et à Verlograd en décembre","Le tour de France", "Побратимы Лоровиля"]) {
  stretch=0; last=performance.now();
  const t=performance.now();
  const r = await b.assistant.ask(q, { now: new Date("2021-05-01"), today: "2021-05-01", chosen: null, pageSize: 5 } as never);
  const e=performance.now(); await new Promise(r=>setTimeout(r,3));
  console.log((e-t).toFixed(1).padStart(8), r.answer.milliseconds.embedding.toFixed(1).padStart(6), "stretch", stretch.toFixed(0).padStart(5), q, r.answer.kind, r.answer.total);
}
clearInterval(timer);
console.log("end", rss());
if (global.gc) { global.gc(); console.log("gc", rss()); }
await b.dispose();
