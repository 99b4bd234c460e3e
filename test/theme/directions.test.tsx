import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const theme = path.join(import.meta.dirname, '../../theme');

// What means one side of the screen, and so is wrong in a language that is written from right to left.
const oneSided = [
  /(?:^|[\s;{])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?\s*:/,
  /(?:^|[\s;{])(?:text-align|float|clear|resize)\s*:\s*(?:left|right)\b/,
  /translateX\(/,
];

const sheets = readdirSync(theme, {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.css'),
);

it('styles of the theme name no side of the screen', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const found = sheets.flatMap((name) =>
    readFileSync(path.join(theme, name), 'utf8')
      .split('\n')
      .filter((line) => oneSided.some((pattern) => pattern.test(line)))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it.each([
  'margin-left: 1rem;',
  '  padding-right: 0;',
  '.a {left: 0}',
  'border-top-left-radius: 2px;',
  'text-align: right;',
  'float: left;',
  'transform: translateX(4px);',
])('would find %s', (line) => {
  expect(oneSided.some((pattern) => pattern.test(line))).toBe(true);
});
