/** A document taken apart: the YAML at its top, and the rest with its lines where they were. */
export interface SplitText {
  readonly yaml?: {readonly text: string; readonly line: number};
  /** The text without its front matter: those lines are empty, so line numbers stay true. */
  readonly body: string;
}

/**
 * Takes the front matter off a document, also where a licence comment stands before it. Only YAML is
 * read: `---js` and its like are cut and never evaluated. Without a closing line there is no front
 * matter, as on GitHub.
 */
export function splitFrontMatter(text: string): SplitText {
  const top = skipComments(text);
  const open = /^---(\w*)[ \t]*\n/.exec(text.slice(top, top + 40));
  if (!open) return {body: text};
  const start = top + open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (!close) return {body: text};
  const yaml = text.slice(start, start + close.index);
  const isYaml = open[1] === '' || open[1] === 'yaml' || open[1] === 'yml';
  // A rule, a paragraph and another rule look like front matter and are not.
  if (isYaml && !looksLikeYaml(yaml)) return {body: text};
  const end = start + close.index + close[0].length;
  const body = '\n'.repeat(countLines(text, end)) + text.slice(end);
  return isYaml ? {yaml: {text: yaml, line: countLines(text, start) + 1}, body} : {body};
}

/** Where the first line stands that is neither empty nor part of a comment. */
function skipComments(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith('<!--', at)) return at;
    const end = text.indexOf('-->', at);
    if (end < 0) return at;
    at = end + 3;
  }
}

function looksLikeYaml(text: string): boolean {
  return text.trim() === '' || /^[ \t]*["']?[\w-]+["']?[ \t]*:(?:[ \t]|$)/m.test(text);
}

function countLines(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1;
}
