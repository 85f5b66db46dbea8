/** Ends the program quietly when the reader of its output closes it, as `head -1` does. */
export function endWithReader(
  output: Pick<NodeJS.WriteStream, "on"> = process.stdout,
  end: () => void = () => process.exit(0),
): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    end();
  });
}
