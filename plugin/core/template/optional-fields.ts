import type {ParsedFile} from '../types.ts';

/** Whether a comment in a template's front matter says that its fields are optional. */
export function hasOptionalFields({written, text}: ParsedFile): boolean {
  // The front matter's lines are empty in the text.
  const count = text.slice(0, text.search(/\S|$/)).split('\n').length - 1;
  const rows = written.split('\n').slice(0, count);
  return rows.some((row) => /^\s*#/.test(row) && saysOptional.test(row));
}

const saysOptional =
  /\boptional\b|\bfeel free to (?:remove|delete)\b|\b(?:may|can) be (?:left out|removed|omitted|deleted)\b/i;
