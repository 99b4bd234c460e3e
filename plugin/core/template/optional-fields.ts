import type {ParsedFile} from '../types.ts';

/** Whether a comment in a template's front matter says that its fields are optional. */
export function hasOptionalFields({written, text}: ParsedFile): boolean {
  if (written === text) return false;
  // The front matter's lines are empty in the text.
  const count = (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  const comments = written
    .split('\n')
    .slice(0, count)
    .flatMap((row) => /^\s*#\s*(?!\s)(.*)$/.exec(row)?.[1] ?? []);
  return comments.some((comment) =>
    /\boptional\b|\bfeel free to (?:remove|delete)\b|\b(?:may|can) be (?:left out|removed|omitted|deleted)\b/i.test(
      comment,
    ),
  );
}
