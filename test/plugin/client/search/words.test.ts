import {expect, it} from 'vitest';
import {formatWordLine, readWordLine, splitWords} from '../../../../plugin/client/search/words.ts';

it.each([
  ['boot-iso of v1.2', ['boot', 'iso', 'of', 'v1']],
  ['a kubelet_config', ['kubelet_config']],
  ['größe', ['größe']],
  ['設計文書', ['設計', '計文', '文書']],
  ['api設計', ['api', '設計']],
  ['サーバー', ['サー', 'ーバ', 'バー']],
  ['書', ['書']],
  ['f'.repeat(41), []],
  ['…', []],
])('finds in %j the words %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

it('gives back the places of a line', () => {
  const places = [
    {place: 0, isFrequent: false},
    {place: 1, isFrequent: true},
    {place: 600, isFrequent: true},
  ];
  const found: unknown[] = [];
  readWordLine(formatWordLine('boot', places), (place, isFrequent) =>
    found.push({place, isFrequent}),
  );
  expect(found).toEqual(places);
});
