import {readdir, readFile} from 'node:fs/promises';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readFolder} from './read.ts';

const folder = new URL('../../../plugin/templates/', import.meta.url);
const names = await readdir(folder);
const templates = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));

// Pieces that mean something to the reader, so that chance meets them.
const piece = fc.constantFrom(
  ...[
    '# ',
    '## Summary\n\n',
    '## Status\n\n',
    '## Open Questions\n\n',
    '- [ ] ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n',
  ],
  ...[
    '---\n',
    '```yaml\n',
    '```\n',
    '<!-- ',
    ' -->',
    '<a href="x">',
    '[a](b)',
    '[a]: b\n',
    '![',
    '<<[UNRESOLVED]>>\n',
  ],
  ...[
    'status: ',
    'authors:\n',
    'Status: ',
    '* Author(s): ',
    'draft|done',
    '**',
    '@ada',
    '"',
    "'",
    ': ',
    '\t',
    '\r\n',
  ],
  ...[
    '\n',
    '\n\n',
    '{',
    '}',
    '&a ',
    '*a',
    '2020-13-01',
    '\u0000',
    '\ufeff',
    '\ud800',
    '🙂',
    'superseded by ',
  ],
);
const document = fc
  .array(
    fc.oneof({weight: 4, arbitrary: piece}, {weight: 1, arbitrary: fc.string({unit: 'grapheme'})}),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''));
const yaml = document.map((text) => `---\n${text}\n---\n# T\n`);

// A real document with a part cut out and something else put in.
const mutated = fc
  .tuple(fc.constantFrom(...templates), fc.nat(), fc.nat(200), document)
  .map(([text, at, length, put]) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + length);
  });

const texts = fc.oneof(document, yaml, mutated, fc.string({unit: 'binary'}));
const settings = {builtInTemplates: [], templatesBeside: []};

it('understands any text without failing, in the same way each time', () => {
  fc.assert(
    fc.property(texts, texts, texts, (template, text, sidecar) => {
      const files = {
        '_template.md': template,
        '0001-random.md': text,
        '2-random/README.md': text,
        '2-random/kep.yaml': sidecar,
      };
      const set = readFolder(files, settings);
      expect(set.designs).toHaveLength(3);
      expect(readFolder(files, settings)).toEqual(set);
    }),
    {numRuns: 50},
  );
});

it('names only places that the document has', () => {
  fc.assert(
    fc.property(texts, texts, (text, sidecar) => {
      const count = text.split(/\r\n?|\n/).length;
      const {designs} = readFolder({'1-random/README.md': text, '1-random/kep.yaml': sidecar});
      for (const {problems, sections, summary, openQuestions, titleLine} of designs) {
        const places = [...problems, ...sections, ...openQuestions, ...(summary ? [summary] : [])];
        const lines = [...places.map(({line}) => line), titleLine ?? 1];
        expect(lines.filter((line) => line < 1 || line > count)).toEqual([]);
        expect(problems.filter(({column}) => column < 1)).toEqual([]);
      }
    }),
    {numRuns: 100},
  );
});

it('makes JSON of any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const {designs} = readFolder({'0001-random.md': text});
      expect(JSON.parse(JSON.stringify(designs))).toEqual(designs);
    }),
    {numRuns: 100},
  );
});
