import {describe, expect, it} from 'vitest';
import {fillTemplate, type NewFacts} from '../../../../plugin/core/authoring/fill-template.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import {applyEdits, openDocument} from '../edits/edits.ts';

const facts = {title: 'Cache', number: '0012', today: '2026-01-31', author: {}};

const fill = (text: string, known: NewFacts = facts) =>
  applyEdits(text, fillTemplate(openDocument(text), known, builtInWords));

const untold: NewFacts = {title: 'Cache', today: '2026-01-31', author: {}};

describe('the heading of a template gets the title', () => {
  it.each<[string, string, string]>([
    ['Title', 'Cache', 'Cache'],
    ['KEP-NNNN: Your short, telling title', 'KEP-0012: Cache', 'KEP-NNNN: Cache'],
    ['KEP #xx : Title', 'KEP #0012 : Cache', 'KEP #xx : Cache'],
    ['RFC NN - Title', 'RFC 0012 - Cache', 'RFC NN - Cache'],
    [
      '[KEP-NNNN](https://x.org/NNNN): Title',
      '[KEP-0012](https://x.org/0012): Cache',
      '[KEP-NNNN](https://x.org/NNNN): Cache',
    ],
    ['[NNNN](): Title', '[0012](): Cache', 'Cache'],
    ['NN. Title', '0012. Cache', 'Cache'],
    ['xx – Title', '0012 – Cache', 'Cache'],
    ['0000:Title', '0012:Cache', 'Cache'],
    ['RFC0000: Title', 'RFC0012: Cache', 'RFC0000: Cache'],
    ['Number - Title', '12 - Cache', 'Cache'],
    ['ADR Number — Title', 'ADR 12 — Cache', 'ADR Number — Cache'],
    ['YYYYMMDD: Title', '20260131: Cache', '20260131: Cache'],
    ['Proposal: Title', 'Proposal: Cache', 'Proposal: Cache'],
    ['Oven proposal :  Title', 'Oven proposal :  Cache', 'Oven proposal :  Cache'],
    ['Metal-KEP:Title', 'Metal-KEP:Cache', 'Metal-KEP:Cache'],
    ['ADR: Title', 'ADR: Cache', 'ADR: Cache'],
    ['rfc: Title', 'rfc: Cache', 'rfc: Cache'],
    ['N: Title', 'Cache', 'Cache'],
    ['x. Title', 'Cache', 'Cache'],
    ['0 - Title', 'Cache', 'Cache'],
    ['A-NN: Title', 'Cache', 'Cache'],
    ['2-NN: Title', 'Cache', 'Cache'],
    ['Numbers: Title', 'Cache', 'Cache'],
    ['See KEP-NNNN: Title', 'Cache', 'Cache'],
    ['The Oven proposal: Title', 'Cache', 'Cache'],
    ['O proposal: Title', 'Cache', 'Cache'],
    ['An idea: Title', 'Cache', 'Cache'],
    ['Proposal Title', 'Cache', 'Cache'],
  ])('%j becomes %j, without a number %j', (before, numbered, plain) => {
    expect(fill(`# ${before}\n\n## Why\n`)).toBe(`# ${numbered}\n\n## Why\n`);
    expect(fill(`# ${before}\n\n## Why\n`, untold)).toBe(`# ${plain}\n\n## Why\n`);
  });

  it.each([
    ['C #', 'C \\#'],
    ['C ##', 'C \\#\\#'],
    ['Use C # or D', 'Use C # or D'],
    ['C#', 'C#'],
    [
      '*a* [b] `c` <d> ~~e~~ \\&amp; _f_ !g',
      '\\*a\\* \\[b\\] \\`c\\` \\<d\\> \\~\\~e\\~\\~ \\\\\\&amp; \\_f\\_ \\!g',
    ],
  ])('%j is written as %j', (title, written) => {
    expect(fill('# Title ##\n', {...facts, title})).toBe(`# ${written} ##\n`);
  });

  it.each<[string, string]>([
    ['Title\n===\n\n## Why\n', 'Cache\n===\n\n## Why\n'],
    ['# Aim\n\n# Why\n', '# Cache\n\n# Why\n'],
    ['# Title\n\n# Why\n\n# How\n', '# Cache\n\n# Why\n\n# How\n'],
    ['# Aim\n\n# Why\n\n# How\n', '# Aim\n\n# Why\n\n# How\n'],
    ['## Aim\n\n## Why\n', '## Aim\n\n## Why\n'],
    ['Your\nTitle\n===\n', 'Your\nTitle\n===\n'],
  ])('of %j: %j', (before, after) => {
    expect(fill(before)).toBe(after);
  });
});

describe('a title in metadata is filled in', () => {
  it.each<[string, string, string]>([
    ['title: Title', 'Cache', 'title: Cache'],
    ['title: "Your title"', 'Cache', 'title: "Cache"'],
    ["title: '<title>'", "It's", "title: 'It''s'"],
    ['title: {title}', 'a: b', 'title: "a: b"'],
    ['title: (fill me in with a name)', 'Cache', 'title: Cache'],
    ['title: The title', 'true', 'title: "true"'],
    ['title: Ovens', 'Cache', 'title: Ovens'],
    ['title: The title of ovens is set', 'Cache', 'title: Cache'],
  ])('%j with %j is %j', (line, title, filled) => {
    const write = (row: string) => `---\n${row}\n---\n\n## Why\n`;
    expect(fill(write(line), {...facts, title})).toBe(write(filled));
  });

  it('without quotes of YAML in a list', () => {
    expect(fill('- Title: "My title"\n- Owner: x\n\n## Why\n', {...facts, title: 'a: b'})).toBe(
      '- Title: "a: b"\n- Owner: x\n\n## Why\n',
    );
  });
});
