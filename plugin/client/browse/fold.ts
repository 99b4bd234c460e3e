// Letters that Unicode does not decompose into a base letter and an accent.
const plain: Readonly<Record<string, string>> = {
  ...{ß: 's', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 't', æ: 'a', œ: 'o', ı: 'i', ħ: 'h'},
};

/**
 * Text in the form that is compared: lower case, without accents. Its length is that of its `NFC` form,
 * so that an index into one is an index into the other.
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/[A-Z\u0080-\u052f\u1e00-\u1fff]/g, foldLetter);
}

function foldLetter(letter: string): string {
  const base = (letter.normalize('NFD')[0] ?? letter).toLowerCase();
  return plain[base] ?? (base.length === letter.length ? base : letter);
}
