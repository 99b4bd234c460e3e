import {expect, it} from 'vitest';
import {formatLocation, parseLocation} from '../../../plugin/client/routed-location.ts';

it.each([
  ['https://o.example/design?q=x#draft', ['/design', '?q=x', '#draft']],
  ['https://o.example/sub/index.html#/design?q=x#draft', ['/design', '?q=x', '#draft']],
  ['https://o.example/#/design', ['/design', '', '']],
  ['file:///home/ada/site/index.html#/design', ['/design', '', '']],
])('reads the place in a site from %s', (address, parts) => {
  const {pathname, search, hash} = parseLocation(new URL(address));
  expect([pathname, search, hash]).toEqual(parts);
});

it.each([
  ['https://o.example/design', '/design?q=x#draft'],
  ['https://o.example/#/design', '#/design?q=x#draft'],
])('writes a place beside %s', (address, written) => {
  const place = {pathname: '/design', search: '?q=x', hash: '#draft'};
  expect(formatLocation(place, new URL(address))).toBe(written);
});
