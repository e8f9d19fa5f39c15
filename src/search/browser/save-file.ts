/** Long enough for a browser to have taken the file over; until then it is in memory. */
const KEPT_MILLISECONDS = 60_000;

/** Hands `blob` to the browser's downloads as a file called `name`. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
