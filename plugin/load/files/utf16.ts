// A text without a byte order mark is looked at up to here.
const longestLook = 4096;

/**
 * The kind of UTF-16 that a text is in, or undefined. Windows editors write it with a byte order mark, and
 * some tools without: then nearly every second byte of a text in a western language is zero.
 */
export function findUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const look = bytes.subarray(0, Math.min(bytes.length, longestLook) & ~1);
  const zeros = [0, 0];
  look.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros;
  const isMost = (count: number, other: number) => count > look.length / 4 && other === 0;
  if (isMost(low, high)) return 'utf-16le';
  return isMost(high, low) ? 'utf-16be' : undefined;
}
