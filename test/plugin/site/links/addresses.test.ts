import {expect, it} from 'vitest';
import {toAddressOf} from '../../../../plugin/site/links/addresses.ts';
import {unknownUrl} from '../../../../plugin/standalone/unknown-url.ts';

const url = 'https://o.example';
const hash = {experimental_router: 'hash'} as const;

it.each([
  ['the host', {url, trailingSlash: undefined}, 'https://o.example/sub/design/1#goal'],
  ['a slash', {url, trailingSlash: true}, 'https://o.example/sub/design/1/#goal'],
  [
    'the hash router',
    {url, trailingSlash: undefined, future: hash},
    'https://o.example/sub/#/sub/design/1#goal',
  ],
  [
    'no host where none is known',
    {url: unknownUrl, trailingSlash: undefined},
    '/sub/design/1#goal',
  ],
])('names %s', (_, site, address) => {
  expect(toAddressOf(site, '/sub/')('/sub/design/1#goal')).toBe(address);
});
