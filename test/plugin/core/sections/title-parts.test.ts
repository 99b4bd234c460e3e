import {describe, expect, it} from 'vitest';
import {noNumbering} from '../../../../plugin/core/names/number.ts';
import {readTitle, stripPrefix} from '../../../../plugin/core/sections/title.ts';
import {parse} from '../read.ts';

const read = (text: string, path = '0001-from-name.md', context = {}) =>
  readTitle(parse(text, path), context);

it.each([
  ['Proposal: Cache', 'Cache'],
  ['Design proposal :  Cache', 'Cache'],
  ['KEP: Cache', 'Cache'],
  ['rfc:', 'rfc:'],
  ['RFD:Cache', 'RFD:Cache'],
  ['Our proposal: Cache', 'Our proposal: Cache'],
  ['LLEP: Cache', 'LLEP: Cache'],
  ['Proposals: Cache', 'Proposals: Cache'],
])('the title %j without what it begins with is %j', (title, text) => {
  expect(stripPrefix(title)).toBe(text);
});

describe('the line under a placeholder', () => {
  const under = (text: string) => read(`# Title\n\n${text}\n`).text;

  it.each([
    ['Warm ovens', 'Warm ovens'],
    ['<!-- c -->\n\nWarm ovens', 'Warm ovens'],
    ['Warm **ovens: all** of it', 'Warm ovens: all of it'],
    ['x'.repeat(79), 'x'.repeat(79)],
    [`[Warm ovens](${'x'.repeat(186)})`, 'Warm ovens'],
    ['Version 1.2 of ovens', 'Version 1.2 of ovens'],
  ])('%j is the title %j', (text, title) => {
    expect(under(text)).toBe(title);
  });

  it.each([
    ...['- Warm ovens', '> Warm ovens', '| Warm |\n|---|\n| ovens |', 'Warm\novens', 'Warm ovens.'],
    ...['Why warm ovens?', '**SIG: docs** and all', '__SIG: docs__ and all', 'x'.repeat(80)],
    ...[`[Warm ovens](${'x'.repeat(187)})`, 'Warm ovens:', 'Warm ovens!'],
  ])('%j is no title', (text) => {
    expect(under(text)).toBe('From name');
  });
});

describe('a title', () => {
  it.each([
    ['# Ovens\n', {text: 'Ovens', line: 1, source: 'heading'}],
    [
      '# KEP\n\n<!-- c -->\n\n# KEP-1: Ovens\n',
      {text: 'Ovens', line: 5, generic: [1], source: 'heading'},
    ],
    [
      '# KEP\n\nText.\n\n# KEP-1: Ovens\n',
      {text: 'From name', raw: 'from-name', line: 1, source: 'name'},
    ],
    ['# Ovens\n\n# KEP-1: Cakes\n', {text: 'Ovens', line: 1, source: 'heading'}],
    ['---\ntitle: Warm ovens\n---\n', {text: 'Warm ovens', source: 'metadata'}],
    [
      '---\ntitle: warm-ovens-for-all\n---\n',
      {text: 'Warm ovens for all', raw: 'warm-ovens-for-all', source: 'metadata'},
    ],
    ['# --\n', {text: 'From name', raw: 'from-name', line: 1, source: 'name'}],
    ['# Todo\n', {text: 'From name', raw: 'from-name', line: 1, source: 'name'}],
    ['# KEP-1: TBD\n', {text: 'From name', raw: 'from-name', line: 1, source: 'name'}],
    ['# 2024\n', {text: '2024', line: 1, source: 'heading'}],
  ])('of %j is %j', (text, title) => {
    expect(read(text)).toEqual(title);
  });

  it("is not the template's own", () => {
    expect(read('# Warm ovens\n', undefined, {templateTitle: 'Warm ovens'}).source).toBe('name');
    expect(read('# Warm ovens\n', undefined, {templateTitle: 'Ovens'}).source).toBe('heading');
  });

  it.each([
    ['12-ovens.md', '12 ovens', '12-ovens'],
    ['00-ovens.md', 'Ovens', 'ovens'],
    ['10-warm-ovens.md', '10 warm ovens', '10-warm-ovens'],
    ['__warm-ovens.md', 'Warm ovens', 'warm-ovens'],
    ['_.md', '_', undefined],
  ])('of a file %s whose number means nothing is %s', (path, text, raw) => {
    const numbering = {...noNumbering, unnumbered: new Set([path])};
    expect(read('x', path, {numbering})).toEqual({text, ...(raw ? {raw} : {}), source: 'name'});
  });
});
