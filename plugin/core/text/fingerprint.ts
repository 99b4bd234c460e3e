/**
 * A short name for a text, the same on every machine: FNV-1a with 64 bits. Not for cryptographic
 * use.
 */
export function fingerprint(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
