/** The path of a file as part of an address: a name may hold what ends the path of one. */
export function encodePath(file: string): string {
  return encodeURI(file).replace(/[?#]/g, encodeURIComponent);
}
