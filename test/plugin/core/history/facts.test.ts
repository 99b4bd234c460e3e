import {describe, expect, it} from 'vitest';
import {findChangedSections} from '../../../../plugin/core/history/changed-sections.ts';
import {createFactsReader, cutHead} from '../../../../plugin/core/history/facts.ts';
import {scanHeadings} from '../../../../plugin/core/history/scan-headings.ts';
import {parseMarkdown} from '../../../../plugin/core/markdown/markdown.ts';

describe('headings found line by line', () => {
  it.each([
    ['of both kinds', '# A\n\nB\n===\n\nC\n---\n\n### D ###\n'],
    ['not in fences', '# A\n\n```md\n# B\n```\n\n~~~~\n~~~\n# C\n~~~~\n\n## D\n'],
    [
      'not in fences of lists',
      '# A\n\n- x\n\n  ```\n  # B\n  ```\n\n## C\n\n1. ```sh\n   # D\n   ```\n\n# E\n',
    ],
    ['not in comments', '# A\n\n<!-- one\n\n# B\n-->\n\n## C\n<!-- # D -->\n## E\n'],
    ['not in indented code', '# A\n\n    # B\n\n\t# C\n\n   ## D\n'],
    ['not in quotes', '# A\n\n> # B\n\n> C\n---\n\n## D\n'],
    ['not of rules, tables and words', '# A\n\n---\n\n| a |\n|---|\n\n#hash\n\n- item\n---\n\n#\n'],
    ['to the end of the text', 'A\n='],
    ['of nothing', ''],
  ])('are those of a parser: %s', (_, text) => {
    const parsed = parseMarkdown(text).sections.map(({depth, title}) => `${depth} ${title}`);
    expect(scanHeadings(text).map(({depth, written}) => `${depth} ${written}`)).toEqual(parsed);
  });
});

describe('what a text says of itself', () => {
  const cut = (text: string) => cutHead(text, scanHeadings(text)).replaceAll(/\n+/g, '|');

  it.each([
    ['stands under the title', '# A\nby me\n## B\nb\n### C\nc\n', '# A|by me|## B|### C|'],
    ['stands before the first section', 'by me\n## B\nb\n', 'by me|## B|b|'],
    ['stands under the first heading', '## B\nb\n## C\nc\n', '## B|b|## C|'],
    [
      'is the section for the status',
      '# A\n## B\nb\n## Status\ndone\n',
      '# A|## B|## Status|done|',
    ],
    [
      'is a heading with the status',
      '# A\n## B\nb\n## Status: done\n',
      '# A|## B|## Status: done|',
    ],
    [
      'is a section of metadata',
      '# A\n## Metadata\n- x: y\n## B\nb\n',
      '# A|## Metadata|- x: y|## B|',
    ],
    [
      'is the section for the date',
      '# A\n## Date\n2020-01-02\n## B\nb\n',
      '# A|## Date|2020-01-02|## B|',
    ],
    ['is the successor', '# A\n## Superseded by\nB\n## B\nb\n', '# A|## Superseded by|B|## B|'],
    ['is all of it', 'only text\n', 'only text|'],
  ])('%s', (_, text, head) => {
    expect(cut(text)).toBe(head);
  });
});

describe('facts of a text', () => {
  const {document, sidecar} = createFactsReader();

  it('are its title, its status and its headings', () => {
    const facts = document(
      '---\nstatus: implemented\ncreation-date: 2020-01-02\nowner: x\n---\n# KEP-1: Cache\n\n## Why\n\nSpeed.\n',
    );
    expect(facts.title).toBe('Cache');
    expect(facts.fields.map(({key, values}) => [key, ...values])).toEqual([
      ['status', 'implemented'],
      ['created', '2020-01-02'],
    ]);
    expect(facts.sections.map(({title, depth}) => [depth, title])).toEqual([
      [1, 'KEP-1: Cache'],
      [2, 'Why'],
    ]);
  });

  it('are not the status of something else', () => {
    const text = '# A\n\n## B\n\n### Status\n\nalpha\n';
    expect(document(text).fields).toEqual([]);
  });

  it.each([
    ['old encodings', '# Caf\uFFFD\n'],
    ['NUL bytes', '# A\0B\n'],
    ['LFS pointers', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['open fences', '```\n# A\n'],
    ['nothing', ''],
  ])('are few of %s', (_, text) => {
    expect(document(text).fields.filter(({key}) => key === 'status')).toEqual([]);
  });

  it('are the fields of a sidecar', () => {
    expect(sidecar('status: done\nmilestone: v1\n').fields.map(({key}) => key)).toEqual([
      'status',
      'milestone',
    ]);
  });

  it.each([
    ['are wrapped otherwise', '## A\n\nOne two.\n', '## A\n\nOne\ntwo.\n', []],
    ['are others', '## A\n\nOne.\n', '## A\n\nTwo.\n', ['A']],
    ['are new', '## A\n\nOne.\n', '## A\n\nOne.\n\n## B\n\nTwo.\n', ['B']],
    ['are gone', '## A\n\nOne.\n\n## B\n\nTwo.\n', '## A\n\nOne.\n', ['B']],
    ['have another title', '## A\n\nOne.\n', '## B\n\nOne.\n', []],
    ['have another place', '## A\n\n1\n\n## B\n\n2\n', '## B\n\n2\n\n## A\n\n1\n', []],
    ['tell the status', '## Status\n\ndraft\n', '## Status\n\ndone\n', []],
    ['have a heading more', '## A\n\nOne.\n', '## A\n\nOne.\n\n## B\n', []],
    ['stand under the title', '# T\n\nBy A\n\n## A\n\n1\n', '# T\n\nBy B\n\n## A\n\n1\n', []],
  ])('say which sections changed where the words %s', (_, before, after, changed) => {
    expect(findChangedSections(document(before).sections, document(after).sections)).toEqual(
      changed,
    );
  });
});
