import { SingleBar } from "cli-progress";

type Progress = (done: number, total: number) => void;

/** How many lines a whole build prints, including the last one. */
const LINES = 10;

/**
 * Shows the progress of an index build: a bar on standard error, or a line for each tenth. A terminal gets the bar, unless
 * the caller prints other lines meanwhile, which would break it.
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
