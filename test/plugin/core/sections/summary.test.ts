import {describe, expect, it} from 'vitest';
import {readDocument, readFolder} from '../read.ts';

const textOf = (text: string) => readDocument(text).summary?.text;
const markdownOf = (text: string) => readDocument(text).summary?.markdown;

describe('a summary', () => {
  it.each([
    ['the section of that name', '# T\n\nx\n\n## Motivation\n\ny\n\n## Summary\n\nz', 'z'],
    ['its kin, in order', '# T\n\n## Motivation\n\ny\n\n## Abstract\n\nz', 'z'],
    ['a section that is it in part', '# T\n\n## Summary and Motivation\n\nz', 'z'],
    [
      'the next of its kin where it is empty',
      '# T\n\n## Summary\n\nTBD\n\n## Motivation\n\nz',
      'z',
    ],
    ['the text below it where it has only sub-headings', '# T\n\n## Summary\n\n### Why\n\nz', 'z'],
    ['the text under the title', '# T\n\n* Author: Ada\n\nStatus: x\n\nz\n\n## More\n\ny', 'z'],
    ['the text of a file without headings', 'z', 'z'],
    ['a section with a remark behind its name', '# T\n\n## Summary (short)\n\nz', 'z'],
    ['no mark of a table of contents', '# T\n\n[[_TOC_]]\n\nz\n\n## More\n\ny', 'z'],
    [
      'the sentence under the title, not the reasons',
      '# T\n\nz is done.\n\n## Why\n\ny',
      'z is done.',
    ],
    ['the sentence under a title of level two', '## T\n\n* Owner: Ada\n\nz.\n\n## Why\n\ny', 'z.'],
    [
      'a section with its topic behind it',
      '# T\n\n## Motivation\n\ny\n\n## Abstract: fast pages\n\nz',
      'z',
    ],
    [
      'the text below many labels',
      '# T\n\n**PM** [A](x.md) | [B](y.md) |\n**Dev** [C](z.md)\n\nz\n\n## Why\n\ny',
      'z',
    ],
    [
      'the reasons, where labels are all',
      '# T\n\n**Tracked in**: a sentence that goes on and on for much longer than one line\n\n## Why\n\nz',
      'z',
    ],
    ['the reasons, where a stamp is all', '# T\n\n**DRAFT**\n\n## Why\n\nz', 'z'],
    [
      'the reasons, where the status stands alone',
      '# T\n\n**Status:**\n\nAccepted\n\n## Why\n\nz',
      'z',
    ],
    [
      'a quote under the title that is called so',
      '# T\n\nNot this.\n\n> **TL;DR:** z\n\n## Why\n\ny',
      'z',
    ],
    [
      'no section that names it beside something else',
      '# T\n\n## Why\n\nz\n\n## Histogram and Summary\n\ny',
      'z',
    ],
    ['the section, whatever stands under the title', '# T\n\nNot this.\n\n## TL;DR\n\nz', 'z'],
  ])('is taken from %s', (_, text, summary) => {
    expect(textOf(text)).toBe(summary);
  });

  it('is plain text of the first paragraph', () => {
    const text =
      '# T\n\n## Summary\n\n<!-- c -->\n\nSome *bold*\n[links](x.md) and `<code>`.\n\nMore.';
    expect(textOf(text)).toBe('Some bold links and <code>.');
  });

  it('is not what the template says', () => {
    const template = '# Title\n\n## Summary\n\nWrite it here.\n';
    const {designs} = readFolder({
      '_template.md': template,
      '0001-summarised.md': '# T\n\n## Summary\n\nWrite *it*\nhere.\n\nReal.',
    });
    expect(designs.map(({summary}) => summary?.text)).toEqual(['Write it here.', 'Real.']);
  });

  it('is none where nothing is said', () => {
    expect(readDocument('# T\n\n## Summary\n\n## Goals\n')).not.toHaveProperty('summary');
  });
});

describe('a section that is shown as the summary', () => {
  const template = '# Title\n\n## Summary\n\nWrite it.\n\n## Costs\n\nWhat?\n';
  const missing = (text: string, other = template) =>
    readFolder({'_template.md': other, '0001-summarised.md': text}).designs.find(
      ({id}) => id === '0001-summarised',
    )?.missingSections;

  it.each([
    '# T\n\n## Overview\n\nz\n\n## Costs\n\n2',
    '# T\n\n## TLDR\n\nz\n\n## Costs\n\n2',
    '# T\n\n## Summary - for all\n\nz\n\n## Costs\n\n2',
  ])('is not missing under another name: %j', (text) => {
    expect(missing(text)).toEqual([]);
  });

  it('is, where it says why', () => {
    expect(missing('# T\n\n## Motivation\n\nz\n\n## Costs\n\n2')).toEqual(['Summary']);
  });

  it('stands for itself where the template asks for both', () => {
    const both = '# Title\n\n## Abstract\n\nWrite it.\n\n## Overview\n\nAnd that.\n';
    expect(missing('# T\n\n## Abstract\n\nz', both)).toEqual(['Overview']);
  });
});

describe('its Markdown', () => {
  it('is the section as written', () => {
    expect(markdownOf('# T\n\n## Summary\n\na\n\n- b\n\n## Goals\n\nc')).toBe('a\n\n- b');
  });

  it('does not hold the underline of its heading', () => {
    expect(markdownOf('# T\n\nSummary\n-------\n\na')).toBe('a');
  });

  it('brings the definitions of its links along', () => {
    const text =
      '# T\n\n## Summary\n\n[a][One], [two] and [two][]\n\n## Goals\n\n[three]\n\n[one]: x.md "A \\"title\\""\n[two]: <b c.md>\n[three]: y.md';
    expect(markdownOf(text)).toBe(
      '[a][One], [two] and [two][]\n\n[One]: x.md "A \\"title\\""\n[two]: b%20c.md',
    );
    expect(textOf(text)).toBe('a, two and two');
  });
});

describe('a quoted sentence above the first section', () => {
  const before = '# T\n\n- Owner: @ada\n\nFirst asked for in issue 12, see there.\n\n';
  const why = '\n\n## Why\n\nOvens get cold.';
  const quote = '> This is about ovens that stay warm for the whole night.';

  it('is the summary below a list of metadata', () => {
    expect(textOf(`${before}${quote}${why}`)).toBe(quote.slice(2));
  });

  it.each([
    ['without metadata', `# T\n\nSome prose.\n\n${quote}${why}`, 'Some prose.'],
    ['of a few words', `${before}> Warm ovens.${why}`, 'First asked for in issue 12, see there.'],
    [
      'that is a note',
      `${before}> **Note**: this one is exempt from the rules for all of the others.${why}`,
      'First asked for in issue 12, see there.',
    ],
    [
      'with prose below it',
      `${before}${quote}\n\nMore.${why}`,
      'First asked for in issue 12, see there.',
    ],
  ])('is not one %s', (_, text, summary) => {
    expect(textOf(text)).toBe(summary);
  });
});
