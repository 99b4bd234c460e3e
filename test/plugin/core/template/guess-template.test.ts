import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const names = ['adr', 'enhancement', 'kpt', 'madr', 'metal3', 'spec'];
const builtInTemplates = await Promise.all(
  names.map(async (name) => ({
    name,
    file: {
      path: name,
      text: await readFile(
        new URL(`../../../../plugin/templates/${name}.md`, import.meta.url),
        'utf8',
      ),
    },
  })),
);

const toText = (titles: readonly string[], at: number) =>
  [`# Change ${at}`, ...titles.map((title) => `## ${title}\n\nWords on it.`)].join('\n\n');

const toFolder = (titles: readonly string[], size = 4) =>
  Object.fromEntries(
    Array.from({length: size}, (_, at) => [`000${at + 1}-same-form.md`, toText(titles, at)]),
  );

const kpt = ['Why', 'Design', 'User Guide', 'Open Issues/Questions', 'Alternatives Considered'];

describe('without a template', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['its own headings', kpt, 'kpt'],
    ['plain records', ['Status', 'Context', 'Decision', 'Consequences'], 'adr'],
    [
      'cousins of its headings',
      ['Motivation', 'Detailed design', 'Drawbacks', 'Alternatives considered', 'Open questions'],
      undefined,
    ],
    ['common headings only', ['Why', 'Design', 'Alternatives Considered', 'Summary'], undefined],
    ['records without a consequence', ['Context', 'Decision', 'Alternatives'], undefined],
  ])('documents with %s follow the built-in one or none', (_, titles, expected) => {
    expect(readFolder(toFolder(titles), {builtInTemplates}).template).toBe(expected);
  });

  it('tells in how many of the documents', () => {
    const texts = {...toFolder(kpt), '0009-other-form.md': toText(['Plan'], 9)};
    expect(readFolder(texts, {builtInTemplates}).guess).toEqual({count: 4, of: 5});
  });

  it('has no edit from a guess, and has one from a named template', () => {
    const texts = {...toFolder(kpt), '0005-some-headings.md': toText(kpt.slice(0, 4), 5)};
    const template = builtInTemplates.find(({name}) => name === 'kpt');
    const edits = (settings: Parameters<typeof readFolder>[1]) =>
      readFolder(texts, settings).designs.flatMap(({problems}) =>
        problems
          .filter(({rule}) => rule === 'missing-section')
          .map((problem) => problem.edits?.length),
      );
    expect(edits({builtInTemplates})).toEqual([undefined]);
    expect(edits({...(template ? {template} : {})})).toEqual([1]);
  });
});

describe('a template beside the folder', () => {
  const beside = (text: string, path = '../XEP-template.md') => ({
    templatesBeside: [{name: path, file: {path, text}}],
  });
  const template = '# Title\n\n## Aim\n\n## Way\n\n## Cost\n';

  it.each<[string, readonly string[], string | undefined]>([
    ['some follow', ['Aim', 'Way'], '../XEP-template.md'],
    ['none follows', ['Plan', 'Aim'], undefined],
  ])('applies where %s', (_, titles, expected) => {
    expect(readFolder(toFolder(titles), beside(template)).template).toBe(expected);
  });

  it('applies in an empty folder, so that the first design has one', () => {
    expect(readFolder({}, beside(template)).template).toBe('../XEP-template.md');
  });

  it('does not apply where it is no template of designs', () => {
    const folder = toFolder(['Aim', 'Way']);
    expect(readFolder(folder, beside(template, '../ISSUE_TEMPLATE.md')).template).toBe(undefined);
  });
});
