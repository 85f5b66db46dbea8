import { costOf, hostileTexts, writtenExpressions } from "/tmp/wt/faults/test/support/regular-expressions.ts";
const scan = costOf(/[zж]!/u, "aя".repeat(5000), 50);
console.log("scan", scan);
const all = writtenExpressions("src");
console.log(all.size);
const res=[];
for (const [w,{expression,place}] of all) { let worst=0, t=""; outer: for (const len of [25,100,1000,10000]) for (const text of hostileTexts(expression,len)) { let c=costOf(expression,text,1); if (c>worst) {c=costOf(expression,text,3);} if (c>worst){worst=c;t=len+" "+text.slice(0,15);} if (c>2000*scan && len<10000) break outer; } res.push([worst/scan,place,w.slice(0,100),t]); }
res.sort((a,b)=>b[0]-a[0]);
for (const r of res.slice(0,40)) console.log(r[0].toFixed(0),r[1],r[2],JSON.stringify(r[3]));
