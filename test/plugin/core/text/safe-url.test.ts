import {describe, expect, it} from 'vitest';
import {isSafeUrl, isWebUrl, withoutPathname} from '../../../../plugin/core/text/safe-url.ts';
import {expectLinear} from '../../../growth.ts';

describe('an address is not published', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u{e0001}script:alert(1)',
    'java\u3000script:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:image/svg+xml,x',
    'view-source:javascript:alert(1)',
    'jar:x',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://a.example/b',
    'view-source:https://a.example',
    'pathname://javascript:alert(1)',
    'PATHNAME://javascript:alert(1)',
    'pathname://pathname://javascript:alert(1)',
    'pathname://\tjava script:alert(1)',
    'path\nname://javascript:alert(1)',
    'pathname:/\t/javascript:alert(1)',
    'pathname:javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'java&#x73;cript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'javascript&#58alert(1)',
    'javascript&amp;colon;alert(1)',
    'pathname:&sol;&#47;javascript:alert(1)',
    `${'pathname://'.repeat(1000)}javascript:alert(1)`,
    `javascript${'&amp;'.repeat(1)}${'amp;'.repeat(1000)}colon;alert(1)`,
  ])('%j', (url) => {
    expect(isSafeUrl(url, 'link')).toBe(false);
    expect(isSafeUrl(url, 'image')).toBe(false);
  });
});

it.each([
  'https://a.example/b?c=javascript:d',
  'HTTP://A.example',
  '//a.example/b',
  'mailto:ada@a.example',
  'b.md#c:d',
  './10:30.md',
  './b/c',
  '/a',
  '#x',
  '?q=a:b',
  '//x.example',
  'MAILTO:a@b',
  'pathname:///a',
  'b.md?x=1&colon=2',
  'b&c.md',
  '#javascript:',
  'pathname:///files/b.zip',
  'pathname://b.zip',
  '',
])('publishes %j', (url) => {
  expect(isSafeUrl(url, 'link')).toBe(true);
});

it('takes data only for a picture, and only that of pixels', () => {
  const url = (type: string) => `data:image/${type};base64,AAAA`;
  expect(isSafeUrl(url('png'), 'image')).toBe(true);
  expect(isSafeUrl(url('png'), 'link')).toBe(false);
  expect(isSafeUrl(url('svg+xml'), 'image')).toBe(false);
});

it.each(['pathname://', '&#', '&amp;'])('takes linear time for %j without end', (part) => {
  expectLinear(
    (size) => part.repeat(size),
    20_000,
    (url) => isSafeUrl(url, 'link'),
  );
});

it('knows a whole address on the web', () => {
  expect(
    ['https://a.example', 'http://a', 'javascript:https://a', 'https://a b'].map(isWebUrl),
  ).toEqual([true, true, false, false]);
});

it('takes off every mark of an address that is no page', () => {
  expect(withoutPathname(' pathname://PATHNAME:///b ')).toBe('/b');
});
