/**
 * A name made of words and dashes as a reader says it: `new-slot-syntax` and `new_slot_syntax` are `New slot
 * syntax`. A title of one dash may be a word of its own, unless the file, which has the name `own`, is called so.
 */
export function toWords(text: string, own: string): string {
  const isSlug = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}.+]+)*$/u.test(text);
  const marks = text.match(/[-_]/g)?.length ?? 0;
  if (!isSlug || (marks < 2 && !own.toLowerCase().endsWith(text.toLowerCase()))) return text;
  const words = text.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
