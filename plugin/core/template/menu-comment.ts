import type {Block, Field, ParsedFile} from '../types.ts';

/**
 * What comments beside a template's status name as its words: `<!-- Must be one of `Draft` or `Done`. -->`
 * below it, `# Valid statuses: draft, done` in YAML.
 */
export function findMenuComments(template: ParsedFile, field: Field): readonly string[] {
  const isYaml = field.source === 'front-matter' || field.source === 'sidecar';
  const comments = isYaml ? findYamlComments(template, field) : findBelow(template, field);
  return comments.map(toList).filter((list) => list !== undefined);
}

const says =
  /\b(?:one of|(?:valid|possible|allowed|known|available|accepted) (?:values?|status(?:es)?|states?|options?|words?)|status(?:es)?|options|choose(?: from)?|values)\b[^:`|/,]{0,40}?(?::|\bare\b:?|\b(?:may|can|must|should) be\b(?=[^.]{0,200} or )|(?<=\bone of)(?=\s)|(?<=\bfrom)(?=\s))\s?(.*)/i;

// What follows the words that announce it, up to the end of the sentence; a bare menu is one too.
function toList(comment: string): string | undefined {
  const text = comment.replace(/\s+/g, ' ').trim();
  const list =
    says.exec(text)?.[1] ?? (text.includes('|') && !/[:.]/.test(text) ? text : undefined);
  return list
    ?.replace(/\.(?:\s.*)?$/, '')
    .replace(/(?:^|\s)[*-]\s/g, (_, at: number) => (at === 0 ? '' : ' | '));
}

function findBelow({lead, sections}: ParsedFile, {line}: Field): readonly string[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const at = blocks.findIndex((block) => line <= block.endLine);
  // The field may be a heading, and then its comment is the first block below it.
  const holds = (blocks[at]?.line ?? Infinity) <= line;
  const near = blocks.slice(holds ? Math.max(0, at - 1) : at, at + (holds ? 2 : 1));
  return near.flatMap(toComments);
}

function toComments({kind, text}: Block): readonly string[] {
  if (kind !== 'html' && kind !== 'text') return [];
  return [...text.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map(([, inside = '']) => inside);
}

// Behind the field, or in the lines around it that hold nothing else.
function findYamlComments(
  {written, sidecar}: ParsedFile,
  {line, source}: Field,
): readonly string[] {
  const rows = ((source === 'sidecar' ? sidecar?.written : written) ?? '').split('\n');
  const isComment = (row = '') => /^\s*#/.test(row);
  const own = /\s#\s*(?!\s)(.*)$/.exec(rows[line - 1] ?? '')?.[1];
  let first = line - 1;
  while (isComment(rows[first - 1])) first -= 1;
  let last = line;
  while (isComment(rows[last])) last += 1;
  const strip = (part: readonly string[]) => part.map((row) => row.replace(/^\s*#\s?/, ''));
  const above = strip(rows.slice(first, line - 1));
  const below = strip(rows.slice(line, last));
  return [...(own === undefined ? [] : [own]), above.join(' '), ...above, below.join(' ')].filter(
    (text) => text !== '',
  );
}
