import { SingleBar } from "cli-progress";

/** A bar on standard error while the index is built; none where nobody would see it move. */
export function createProgress(isTerminal: boolean): (done: number, total: number) => void {
  if (!isTerminal) return () => undefined;
  const bar = new SingleBar({ format: "Building the index |{bar}| {value}/{total} passages", clearOnComplete: true });
  let started = false;
  return (done, total) => {
    if (!started) bar.start(total, done);
    started = true;
    bar.update(done);
    if (done >= total) bar.stop();
  };
}
