import {describe, expect, it} from 'vitest';
import {isBox, isTicked, readChecklist} from '../../../../plugin/core/markdown/checklist.ts';
import {toComment} from '../../../../plugin/core/markdown/comment.ts';
import {toLabel, toPlainText} from '../../../../plugin/core/markdown/inline.ts';
import {toParagraph, toParagraphs} from '../../../../plugin/core/markdown/paragraphs.ts';
import {isSiteImage, previewFormats} from '../../../../plugin/core/relations/missing-image.ts';
import {parse} from '../read.ts';

it.each([
  ['  a  b\tc ', 'a b c'],
  ['**bold** and `code`', 'bold and code'],
  ['one\n*two*', 'one two'],
  ['one*s*  \ntwo', 'ones two'],
  ['![a cat](cat.png) here', 'a cat here'],
  ['[text](a.md)', 'text'],
  ['a &amp; b', 'a & b'],
  ['Dormant[^1]', 'Dormant'],
  ['Dormant[^note-a]!', 'Dormant!'],
  ['a <!-- note --> b', 'a b'],
  ['a<br>b <b>bold</b> <h2>c</h2>', 'ab bold c'],
  ['<your name>', '<your name>'],
  ['<NAME> of <x.y-z>', '<NAME> of <x.y-z>'],
  ['<a id="x">b</a>', 'b'],
  ['</name> x', 'x'],
  ['<name x="y"> z', 'z'],
])('%j in plain words is %j', (markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});

it('a label has one case and no more blanks than it needs', () => {
  expect(toLabel(' My  Label ')).toBe(toLabel('my label'));
});

it.each([
  ['text', '<!--\ntext\n-->'],
  ['  ', undefined],
  ['<!-- -->', undefined],
  ['a <!-- b --> c', '<!--\na b c\n-->'],
  ['<!-- a\nb --> and <!--c-->', '<!--\na\nb and c\n-->'],
  ['a <!-- b', '<!--\na  b\n-->'],
  ['a --> b <!-- c', '<!--\na -- > b  c\n-->'],
  ['a --!> b', '<!--\na -- !> b\n-->'],
  ['a\n\n\n\nb\n\nc', '<!--\na\n\nb\n\nc\n-->'],
])('%j as a comment is %j', (text, comment) => {
  expect(toComment(text)).toBe(comment);
});

describe('a paragraph as its words', () => {
  it.each([
    ['**Some** Words,\nand 2 more.', 'some words and 2 more'],
    ['> [Über](a.md) [x][y] z', 'über x z'],
    ['[x](a.md)b', 'x b'],
    ['…', ''],
  ])('%j is %j', (text, words) => {
    expect(toParagraph({text})).toBe(words);
  });

  it('is one of the lead or of a section', () => {
    expect(toParagraphs(parse('Lead\n\n# T\n\nOne\n\n***\n\n## B\n\nTwo\n'))).toEqual([
      ...['lead', 'one', 'two'],
    ]);
  });
});

describe('a box', () => {
  const boxes = (text: string) =>
    (parse(text).lead ?? []).map((block) => [isBox(block), isTicked(block)]);

  it.each([
    ['- [x] a', [true, true]],
    ['- [X] a', [true, true]],
    ['- [ x ] a', [true, true]],
    ['- [ ] a', [true, false]],
    ['- a [x]', [false, false]],
    ['- [y] a', [false, false]],
  ])('%j', (text, found) => {
    expect(boxes(text)).toEqual([found]);
  });

  it('counts in the section of the sign-off only', () => {
    const of = (title: string) =>
      readChecklist(
        parse(`# T\n\n## Why\n\n- [x] a\n\n## ${title}\n\n- [x] b\n- [ ] c\n- d\n`).sections,
      );
    for (const title of ['Sign-off', 'Release Signoff Checklist', 'Sign off'])
      expect(of(title)).toEqual({done: 1, total: 2});
    for (const title of ['Signoffs', 'Design offer', 'Goals'])
      expect(of(title)).toEqual({done: 0, total: 0});
  });
});

it.each([
  ['https://example.org/a.png', true],
  ['http://example.org/a.png', true],
  ['HTTPS://example.org/a.png', true],
  ['/img/a.png', true],
  ['img/a.png', false],
  ['./https://a.png', false],
])('the picture %s is outside of the folder: %j', (image, isOutside) => {
  expect(isSiteImage(image)).toBe(isOutside);
});

it.each([
  ['a.png', true],
  ['a.JPG', true],
  ['a.jpeg', true],
  ['a.svg', false],
  ['a.png.txt', false],
  ['apng', false],
])('the picture %s is shown by previews: %j', (path, isShown) => {
  expect(previewFormats.test(path)).toBe(isShown);
});
