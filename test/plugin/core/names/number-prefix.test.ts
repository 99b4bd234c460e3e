import {describe, expect, it} from 'vitest';
import {isLettered, matchWord} from '../../../../plugin/core/names/number.ts';
import {splitName, splitNumber} from '../../../../plugin/core/names/number-prefix.ts';

describe('the number of a title', () => {
  it.each([
    ['KEP-12: Cache', 12],
    ['VEP #12: Cache', 12],
    ['RFC 12 – Cache', 12],
    ['ABC-12: Cache', 12],
    ['A2B-123456 - Cache', 123456],
    ['ABC-12 : Cache', 12],
    ['12. Cache', 12],
    ['12.Cache', 12],
    ['12: Cache', 12],
    ['12 — Cache', 12],
    ['#12:Cache', 12],
    ['12 - Cache', 12],
  ])('%j is %s', (title, number) => {
    expect(splitNumber(title)).toEqual({text: 'Cache', number});
  });

  it.each([
    ...['Abc-12: Cache', 'A-12: Cache', 'xABC-12: Cache', 'ABCDEFGHIJK-12: Cache'],
    ...['ABC-1234567: Cache', 'ABC-12:Cache', 'ABC-x: Cache', '2ABC-12: Cache', 'ABC-12/ Cache'],
    ...['4.5: Cache', '12 Cache', '12-Cache', 'Top 12 - Cache', 'Cache', '12.', '12:', 'x - Cache'],
  ])('none is in %j', (title) => {
    expect(splitNumber(title)).toEqual({text: title});
  });
});

describe('the number of a name', () => {
  it.each([
    ['0012-cache', {text: 'cache', number: 12}],
    ['12_cache', {text: 'cache', number: 12}],
    ['0012', {text: '0012', number: 12}],
    ['KEP-0012-cache', {text: 'cache', number: 12}],
    ['0012a-cache', {text: 'cache', number: 12, lettered: '0012a'}],
    ['adr-0012B', {text: 'adr-0012B', number: 12, lettered: '0012B'}],
    ['xyz-0012-cache', {text: 'cache', number: 12}],
    ['XYZ-012--cache', {text: 'cache', number: 12}],
    ['xyz-0012', {text: 'xyz-0012', number: 12}],
    ['2021-03-18-cache', {text: 'cache'}],
    ['2021-03-18', {text: '2021-03-18'}],
    ['xyz-01-cache', {text: 'xyz-01-cache'}],
    ['xyz-1234-cache', {text: 'xyz-1234-cache'}],
    ['xyz-0012cache', {text: 'xyz-0012cache'}],
    ['my-xyz-0012-cache', {text: 'my-xyz-0012-cache'}],
    ['ovenware-0012-cache', {text: 'ovenware-0012-cache'}],
    ['x-0012-cache', {text: 'x-0012-cache'}],
    ['12-0012-cache', {text: '0012-cache', number: 12}],
    ['012x-cache', {text: 'cache', number: 12, lettered: '012x'}],
    ['cache', {text: 'cache'}],
  ])('of %j: %j', (name, found) => {
    expect(splitName(name)).toEqual(found);
  });

  it('has a letter or not', () => {
    expect(isLettered({sourcePath: 'net/0012a-cache.md'})).toBe(true);
    expect(isLettered({sourcePath: '0012a-cache/README.md'})).toBe(true);
    expect(isLettered({sourcePath: '0012-a.md'})).toBe(false);
  });
});

it.each([
  ['CFP-33716-tracing', {word: 'cfp', number: 33716, text: 'tracing'}],
  ['cfp33716', {word: 'cfp', number: 33716, text: 'cfp33716'}],
  ['Cfp 12. tracing', {word: 'cfp', number: 12, text: 'tracing'}],
  ['CFP-2021-03-tracing', undefined],
  ['my-CFP-12-tracing', undefined],
  ['c-12-tracing', undefined],
  ['CFP-1234567', undefined],
  ['CFP-12tracing', undefined],
  ['CFP--12', undefined],
])('the word before the number of %j', (name, found) => {
  expect(matchWord(name)).toEqual(found);
});
