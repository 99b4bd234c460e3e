import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../../../plugin/core/markdown/markdown.ts';
import {readSearchText} from '../../../../plugin/site/search/search-text.ts';
import {createWordIndex} from '../../../../plugin/site/search/word-index.ts';
import {expectLinear} from '../../../growth.ts';
import {renderText} from '../../render/render.ts';

const read = (markdown: string, titleLine = 1) =>
  readSearchText({text: markdown, ...parseMarkdown(markdown)}, {titleLine, keepsCase: false});

describe('the sections of a document', () => {
  it('are plain text, without comments and tags', () => {
    const markdown = [
      ...['# Title', '', 'Above *all* [links](x.md).', '', '## The `code`', ''],
      ...['- one', '- two', '', '```yaml', 'key: value', '```', '', '<!-- hidden -->', ''],
      ...['<details>kept</details>', '', '| a | b |', '|---|---|', '| c | d |', ''],
    ].join('\n');
    expect(read(markdown).sections).toEqual([
      ['', '', 'Above all links.'],
      ['The code', 'the-code', 'one two key: value kept a | b c | d'],
    ]);
  });

  it.each([
    ['## Goals\n\n## Goals\n', ['goals', 'goals-1']],
    ['> ## Aims\n\n## Goals\n\n## Aims\n', ['goals', 'aims-1']],
    ['## A, b & *c*\n', ['a-b--c']],
    ['## Named {#own}\n', ['own']],
    ['## Noted <!-- #own -->\n', ['own']],
    ['# Another\n\n## Größe\n', ['another', 'größe']],
    ['Goals\n=====\n', ['goals']],
    ['## 設計\n', ['設計']],
  ])('of %j have the anchors %j, as on the page', (text, anchors) => {
    const markdown = `# Title\n\n${text}`;
    const found = read(markdown).sections.map(([, anchor]) => anchor);
    expect(found.filter((anchor) => anchor !== '')).toEqual(anchors);
    const page = JSON.stringify(renderText(markdown, {titleLine: 1}).tree);
    for (const anchor of anchors) expect(page).toContain(`"id":${JSON.stringify(anchor)}`);
  });
});

it('marks words of many sections', () => {
  const sections = Array.from({length: 4}, (_, at) => `## Boot ${at}\n\nÄrger.\n`).join('\n');
  expect(read(`# T\n\n${sections}\n## Once\n`).words.split(' ')).toEqual([
    'boot+',
    'arger+',
    'once',
  ]);
});

describe('the index of words', () => {
  it('is cut into files in the order of the alphabet', () => {
    const index = createWordIndex();
    const words = Array.from({length: 9000}, (_, at) => `word${at}`);
    index.add(0, words.join(' '));
    const pages = index.pages();
    expect(pages.length).toBeGreaterThan(2);
    const lines = pages.flatMap((page) => page.lines.map((line) => line.split(' ')[0]));
    expect(lines).toEqual([...words].sort());
    expect(pages.map(({firstWord}) => firstWord)).toEqual(
      pages.map(({lines: [first = '']}) => first.split(' ')[0]),
    );
  });

  it('of four times the documents takes four times as long', () => {
    const make = (count: number) =>
      Array.from({length: count}, (_, at) => `common word${at} other${at % 50}`);
    expectLinear(make, 3000, (documents) => {
      const index = createWordIndex();
      for (const [place, words] of documents.entries()) index.add(place, words);
      index.pages();
    });
  });
});

it('documents of four times the length take four times as long', () => {
  const make = (count: number) => `# T\n\n${'## Goal\n\n<b> text <!-- {#\n\n'.repeat(count)}`;
  expectLinear(make, 300, (markdown) => read(markdown));
});
