import {describe, expect, it} from 'vitest';
import {isSummaryName, readSummary} from '../../../../plugin/core/sections/summary.ts';
import {parse} from '../read.ts';

const read = (text: string) => readSummary(parse(text), () => false);
const textOf = (text: string) => read(text)?.text;

describe('text under the title', () => {
  it.each([
    ...[
      'It bakes.',
      'See [A](x.md)',
      '[A](x.md) is it',
      'No **DRAFT**',
      '**DRAFT** of it',
      '[A](x), b',
    ],
    ...['**DRAFT** **2**', 'it: bakes'],
    ...[`**${'x'.repeat(31)}**`, `Ovens of it: ${'x'.repeat(67)}`, 'It is **warm**: so', 'A [b]'],
    ...[
      '**Owner**\\: x',
      '- An item\n\nIt bakes.',
      '**Of it** #12\nIt bakes.',
      '**Now** it bakes',
      '**warm** a',
    ],
  ])('%j is the summary', (text) => {
    expect(textOf(`# T\n\n${text}\n\n## Why\n\nz\n`)).not.toBe('z');
  });

  it.each([
    ...[
      '- An item of it.',
      '| a |\n|---|\n| c |',
      '> A quote of it.',
      '```\ncode\n```',
      '<!-- c -->',
    ],
    ...[
      '**DRAFT**',
      '__Draft!__',
      '**Draft**.',
      `**${'x'.repeat(30)}**`,
      '**DRAFT**  ',
      '<a name="x"></a>',
    ],
    ...[
      '[A](x.md)',
      '[A](x.md) | [B](y.md)',
      '![](b.png)',
      '[A] · [B]',
      '[A](x), ![a](y) •\n[B]',
      '[]()',
    ],
    ...[
      '**Owner of it** [A](x.md)',
      '**Of it** : x',
      '**Of it:** x',
      '__Of it__: x',
      '**Of it**  @ada',
    ],
    ...[
      '**Of it** <a@b.c>',
      '**Of it** 12',
      '**Of it** #12',
      '**Of it** http://a.b',
      '**Of it** https://a.b',
    ],
    ...[
      'Some of it: x',
      '**Some (of) a/b-c**: x',
      `Ovens of it: ${'x'.repeat(66)}`,
      '*It is*: x',
      'It: bakes',
    ],
  ])('%j is no summary', (text) => {
    expect(textOf(`# T\n\n${text}\n\n## Why\n\nz\n`)).toBe('z');
  });

  it.each([
    ['of level two', '## T\n\na b.\n\n## Why\n\nz', 'a b.'],
    ['that is a section', '## Goals\n\na b.\n\n## Why\n\nz', 'z'],
    ['with a heading above it in rank', '## A\n\na b.\n\n# B\n\n## Why\n\nz', 'z'],
    ['of level three', '### A\n\na b.\n\n### Why\n\nz', 'z'],
    ['that is no title, where text stands above', 'a b.\n\n### A\n\nc d.\n\n### Why\n\nz', 'a b.'],
  ])('counts below a heading %s', (_, text, summary) => {
    expect(textOf(text)).toBe(summary);
  });

  it('is kept as written, with its line', () => {
    expect(read('# T\n\nIt *bakes*\nbread.\n\nMore.\n')).toEqual({
      text: 'It bakes bread.',
      markdown: 'It *bakes*\nbread.',
      line: 3,
    });
  });

  it.each([
    ...['TL;DR: a b', 'TLDR: a b', '**TL;DR**: a b', '**Summary:** a b', '_Abstract_ — a b'],
    ...['***Abstract***: a b', 'summary -  a b', '> tldr – a b', '**Summary** : a b'],
  ])('%j comes before what stands above it', (text) => {
    expect(textOf(`# T\n\nIt bakes.\n\n${text}\n\n## Why\n\nz\n`)).toBe('a b');
  });

  it.each([
    ...[
      'Our summary: a b',
      'Summary:a b',
      'Summary of it: a b',
      '```\nSummary: a b\n```',
      'Summary: ',
    ],
  ])('%j does not', (text) => {
    expect(textOf(`# T\n\nIt bakes.\n\n${text}\n\n## Why\n\nz\n`)).toBe('It bakes.');
  });

  it.each([
    ['> one two three four five six seven eight', 'one two three four five six seven eight'],
    ['> one  two three four five six seven', 'It bakes.'],
    [
      '> 1 [!NOTE] two three four five six seven eight',
      '1 [!NOTE] two three four five six seven eight',
    ],
    ['> [!NOTE] two three four five six seven eight nine', 'It bakes.'],
    ['> *Update* two three four five six seven eight nine', 'It bakes.'],
    [
      '> Our update two three four five six seven eight',
      'Our update two three four five six seven eight',
    ],
    ['- > one two three four five six seven eight', 'It bakes.'],
    [
      '> one two three four five six seven eight\n\n<!-- c -->',
      'one two three four five six seven eight',
    ],
    ['```\n> one two three four five six seven eight\n```', 'It bakes.'],
  ])('ends with a quote below metadata, %j: %s', (quote, summary) => {
    expect(textOf(`# T\n\n- Owner: @ada\n\nIt bakes.\n\n${quote}\n\n## Why\n\nz\n`)).toBe(summary);
  });
});

describe('the section Summary', () => {
  it.each([
    ['### Summary\n\na b', 'a b'],
    ['#### Summary\n\na b', undefined],
    ['## Summary\n\n### A\n\na b\n\n### B\n\nc', 'a b'],
    ['## Summary\n\n### A\n\n### B\n\nc', undefined],
    ['## Summary\n\n## A\n\na b', undefined],
    ['## Summary\n\n![a](b.png)\n\na b', 'a b'],
    ['## Summary\n\n![](b.png) ![c][d]\n![e]()\n\na b', 'a b'],
    ['## Summary\n\n![a](b.png) is it', 'a is it'],
    ['## Summary\n\nIt is ![a](b.png)', 'It is a'],
    ['## Summary\n\n![a][]![b](c)\n\na b', 'a b'],
    ['## Summary\n\n> [!NOTE]\n> Not that.\n\na b', 'a b'],
    ['## Summary\n\n> a b', 'a b'],
    ['## Summary\n\n> A [!NOTE] of it\n\na b', 'A [!NOTE] of it'],
    ['## Summary\n\n[!NOTE] of it\n\na b', '[!NOTE] of it'],
    ['## Summary\n\n| a |\n|---|\n| c |\n\na b', 'a b'],
    ['## Summary\n\n```\nc\n```\n\na b', 'a b'],
    ['## Summary\n\n<b></b>\n\na b', 'a b'],
  ])('of %j says %j', (text, summary) => {
    expect(textOf(`# T\n\n## Other\n\nx\n\n${text}\n`)).toBe(summary);
  });

  it('is shown without its subsections, but for the first where that has the text', () => {
    expect(read('# T\n\n## Summary\n\na\n\n### B\n\nc\n\n## D\n')).toMatchObject({
      markdown: 'a',
      section: 'Summary',
      line: 3,
    });
    expect(read('# T\n\n## Summary\n\n### B\n\nc\n\n### D\n\ne\n')?.markdown).toBe('### B\n\nc');
  });

  it.each([
    ...['summary', 'simple summary', 'executive summary', 'summary of changes', 'tl dr', 'tldr'],
    ...['overview', 'abstract'],
  ])('may be called %s', (name) => {
    expect(isSummaryName(name)).toBe(true);
    expect(textOf(`# T\n\na.\n\n## ${name}\n\nb\n`)).toBe('b');
  });

  it.each([
    ...['why', 'background', 'context', 'context and problem statement', 'motivation'],
    ...['problem statement', 'purpose', 'description'],
  ])('is stood in for by %s where nothing stands under the title', (name) => {
    expect(isSummaryName(name)).toBe(false);
    expect(textOf(`# T\n\n## ${name}\n\nb\n`)).toBe('b');
    expect(textOf(`# T\n\na.\n\n## ${name}\n\nb\n`)).toBe('a.');
  });

  it('is stood in for by an introduction, which is no summary', () => {
    expect(isSummaryName('introduction')).toBe(false);
    expect(textOf('# T\n\na.\n\n## Introduction\n\nb\n')).toBe('b');
  });
});
