export default function sharp() {
  throw new Error("There is no sharp here: Jumelages has no images to read.");
}
