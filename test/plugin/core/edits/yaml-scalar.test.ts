import {describe, expect, it} from 'vitest';
import {toYamlScalar} from '../../../../plugin/core/edits/yaml-scalar.ts';

describe('a text in YAML', () => {
  it.each([
    ...['accepted', 'On hold', 'Größe 2', 'x', '12 ovens', 'v1.2', '1.2 beta', '0002-log.md'],
    ...['../a/b.md', './a.md', '/a b/c-d_e.md', 'true story', 'now or never', 'turned off'],
    ...['half-open (May; June)', '設計'],
  ])('is plain: %j', (text) => {
    expect(toYamlScalar(text)).toBe(text);
  });

  it.each([
    ...['', ' a', 'a ', '-a', '*a', '?', '~', '"a"', "it's", 'a: b', 'a #b', 'a[b', 'a]b', 'a{b'],
    ...['a}b', 'a,b', 'a&b', 'a*b', 'a!b', 'a|b', 'a>b', 'a@b', 'a`b'],
    ...['true', 'FALSE', 'Yes', 'no', 'On', 'off', 'null'],
    ...['1', '12', '1.5', '2026-01-31', '.5'],
  ])('is in quotes: %j', (text) => {
    expect(toYamlScalar(text)).toBe(`"${text.replaceAll('"', '\\"')}"`);
  });

  it.each([
    ['a', "'", "'a'"],
    ["it's", "'", "'it''s'"],
    ['a', '"', '"a"'],
    ['a "b" \\ c', '"', '"a \\"b\\" \\\\ c"'],
  ])('%j has the quotes %s that are there', (text, quote, written) => {
    expect(toYamlScalar(text, quote)).toBe(written);
  });
});
