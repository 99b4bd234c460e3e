import {expect, it} from 'vitest';
import {toJson} from '../../../../plugin/core/index.ts';
import {parseFile} from '../../../../plugin/core/parse-file.ts';
import {readFiles} from '../read.ts';

const visibilityOf = (text: string, sidecar?: string) =>
  parseFile({
    path: 'a/README.md',
    text,
    ...(sidecar === undefined ? {} : {sidecar: {path: 'a/metadata.yaml', text: sidecar}}),
  }).visibility;

it.each([
  ['draft: true', 'draft'],
  ['"draft": true', 'draft'],
  ['unlisted: true', 'unlisted'],
  ['draft: true\nunlisted: true', 'draft'],
  ['draft: false', undefined],
  ['draft: yes', undefined],
  ['draft:', undefined],
  ['draft: [true, true]', undefined],
  ['status: draft', undefined],
  ['draft: true\nauthors:\n  - @ada', 'draft'],
])('front matter %j keeps a document as %s', (yaml, expected) => {
  expect(visibilityOf(`---\n${yaml}\n---\n\n# A\n`)).toBe(expected);
});

it.each([
  ['a list', '# A\n\n- Draft: true\n- Unlisted: true\n'],
  ['a fence', '# A\n\n```yaml\ntitle: A\ndraft: true\n```\n'],
  ['a section', '# A\n\n## Draft\n\ntrue\n'],
])('%s keeps no document from readers', (_, text) => {
  expect(visibilityOf(text)).toBeUndefined();
});

it('a file beside it keeps no document from readers', () => {
  expect(visibilityOf('# A\n', 'draft: true\n')).toBeUndefined();
  expect(visibilityOf('---\ntitle: A\n---\n', 'draft: true\n')).toBeUndefined();
});

it('designs.json says so only where it is so', () => {
  const files = ['draft: true', 'unlisted: true', 'status: draft'].map((yaml, at) => ({
    path: `${at}.md`,
    text: `---\n${yaml}\n---\n\n# A\n`,
  }));
  const {designs} = toJson(readFiles(files), 'x@1', () => null);
  expect(designs.map(({draft, unlisted}) => [draft, unlisted])).toEqual([
    [true, undefined],
    [undefined, true],
    [undefined, undefined],
  ]);
});
