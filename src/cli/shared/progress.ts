import { SingleBar } from "cli-progress";

type Progress = (done: number, total: number) => void;

/** How many lines tell of a build, the last one among them. */
const LINES = 10;

/**
 * Tells how far the index is while it is built: a bar on standard error at a terminal, elsewhere a line each time another
 * tenth is done. Whoever writes lines of their own meanwhile wants lines at a terminal too.
 */
export function createProgress({ bar, write }: { bar: boolean; write: (line: string) => void }): Progress {
  return bar ? createBar() : createLines(write);
}

function createBar(): Progress {
  const bar = new SingleBar({ format: "Building the index |{bar}| {value}/{total} passages", clearOnComplete: true });
  let started = false;
  return (done, total) => {
    if (!started) bar.start(total, done);
    started = true;
    bar.update(done);
    if (done >= total) bar.stop();
  };
}

function createLines(write: (line: string) => void): Progress {
  let told = 0;
  return (done, total) => {
    const tenths = Math.floor((done * LINES) / total);
    if (done === 0 || tenths <= told) return;
    told = tenths;
    write(`Building the index: ${done} of ${total} passages.`);
  };
}
