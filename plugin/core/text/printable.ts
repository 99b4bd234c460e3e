/**
 * Text of a document without what could drive the reader's terminal: control characters, and those that
 * turn the direction of writing.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    '�',
  );
}

/** The same for several lines: their ends and tabs stay. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\r$/, '').split('\t').map(printable).join('\t'))
    .join('\n');
}
