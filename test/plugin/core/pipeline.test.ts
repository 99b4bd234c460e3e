import {describe, expect, it} from 'vitest';
import {defaultLevels, toWord} from '../../../plugin/core/index.ts';
import {only, readDocument, readFiles, readFolder} from './read.ts';

describe('a folder', () => {
  it('keeps every document, in order, whatever it is', () => {
    const {designs} = readFolder({
      'README.md': '',
      '_template.md': '# Title',
      '0001-read.md': '# A',
      'b.mdx': 'x',
    });
    expect(designs.map(({id, kind}) => `${id} ${kind}`)).toEqual([
      'README page',
      '_template template',
      '0001-read design',
      'b page',
    ]);
  });

  it('takes its status words from the option, else the template, else the known ones', () => {
    const files = {'_template.md': '# T\n\n## Status\n\nOne of: idea|done', '0001-read.md': '# A'};
    const idsOf = (set: {statuses: readonly {id: string}[]}) => set.statuses.map(({id}) => id);
    expect(idsOf(readFolder(files, {statuses: [toWord('open')]}))).toEqual(['open']);
    expect(idsOf(readFolder(files))).toEqual(['idea', 'done']);
    expect(idsOf(readFolder({'0001-read.md': '# A'}))).toContain('accepted');
  });

  it('takes the named template even where another one stands in it', () => {
    const template = {name: 'mine.md', file: {path: 'mine.md', text: '# T\n\n## Mine\n'}};
    const set = readFolder(
      {'_template.md': '# T\n\n## Yours\n', '0001-read.md': '# A'},
      {template},
    );
    expect([set.template, set.designs[0]?.kind, set.designs[1]?.missingSections]).toEqual([
      'mine.md',
      'template',
      ['Mine'],
    ]);
  });
});

describe('problems', () => {
  it('are ordered by place, with the level of their rule', () => {
    const {designs} = readFolder(
      {'0001-read.md': '# T\n\n- Status: draft\n\n## Why\n\n[x](y.md)\n\n## B\n'},
      {levels: {...defaultLevels, 'empty-section': 'throw'}},
    );
    expect(only(designs).problems.map(({rule, line, level}) => `${line} ${rule} ${level}`)).toEqual(
      ['7 broken-link warn', '9 empty-section throw'],
    );
  });

  it.each(['rejected', 'superseded'])('of a design that is %s are logged at most', (status) => {
    const levels = {...defaultLevels, 'empty-section': 'throw', 'broken-link': 'ignore'} as const;
    const text = `---\nstatus: ${status}\nsuperseded-by: https://example.org/b\n---\n# T\n\n## Why\n\n[x](y.md)\n\n## B\n`;
    expect(only(readFolder({'0001-read.md': text}, {levels}).designs).problems).toMatchObject([
      {rule: 'empty-section', level: 'log'},
    ]);
  });

  it('of a page are only those of any document', () => {
    expect(
      readDocument('# T\n\n## A\n\n[x](y.md)\n\n## B\n', 'a.md').problems.map(({rule}) => rule),
    ).toEqual(['broken-link']);
  });
});

it('lists a file that is lost', () => {
  const damage = {message: 'File cannot be read', hint: 'Make it readable.', isLost: true} as const;
  const design = only(readFiles([{path: '0001-lost.md', text: '', damage}]).designs);
  expect(design).toMatchObject({
    isLost: true,
    title: 'Lost',
    problems: [{rule: 'unreadable-file'}],
  });
});
