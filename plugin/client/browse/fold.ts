// Letters that are no other letter with a mark on it.
const plain: Readonly<Record<string, string>> = {
  ...{ß: 's', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 't', æ: 'a', œ: 'o', ı: 'i', ħ: 'h'},
};

/**
 * Text as words are compared: lower case, without accents. It is as long as its `NFC` form, so that a place
 * in one is a place in the other.
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/[A-Z\u0080-\u052f\u1e00-\u1fff]/g, foldLetter);
}

function foldLetter(letter: string): string {
  const base = (letter.normalize('NFD')[0] ?? letter).toLowerCase();
  return plain[base] ?? (base.length === letter.length ? base : letter);
}
