/** `address` with its escapes read; `undefined` where one of them cannot be. */
export function decodeAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
