import DesignRowLink from '@theme/DesignRowLink';
import {act} from 'react';
import {expect, it} from 'vitest';
import {render} from './render.tsx';
import {renderLive} from './render-live.tsx';

const link = <DesignRowLink permalink="/design/other/">Other</DesignRowLink>;

it('has the address that the site gives to pages, without scripts too', () => {
  expect(render(link).page.querySelector('a')?.getAttribute('href')).toBe('/design/other');
});

it.each([
  ['moves on without loading the site anew', {}, '/design/other', true],
  ['leaves a new tab to the browser', {ctrlKey: true}, '/design', false],
  ['leaves the middle button to the browser', {button: 1}, '/design', false],
])('%s', (_fact, given, address, isTaken) => {
  const {page, history} = renderLive(link);
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, ...given});
  // What the browser would do comes after all others.
  let isPrevented = false;
  const onEnd = () => {
    isPrevented = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', onEnd, {once: true});
  act(() => page.querySelector('a')?.dispatchEvent(event));
  expect([history.location.pathname, isPrevented]).toEqual([address, isTaken]);
});

it.each([
  ['alt', {altKey: true}],
  ['meta', {metaKey: true}],
  ['shift', {shiftKey: true}],
])('leaves a click with the %s key to the browser', (_key, given) => {
  const {page, history} = renderLive(link);
  // jsdom would follow the link, which it cannot.
  document.addEventListener('click', (event) => event.preventDefault(), {once: true});
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, ...given});
  act(() => page.querySelector('a')?.dispatchEvent(event));
  expect(history.location.pathname).toBe('/design');
});

it.each([
  ['the pointer is over it', new MouseEvent('mouseover', {bubbles: true})],
  ['a finger is on it', new Event('touchstart', {bubbles: true})],
])('loads its page ahead when %s', (_when, event) => {
  const {page} = renderLive(link);
  const loaded: string[] = [];
  Object.assign(globalThis, {docusaurus: {preload: (path: string) => loaded.push(path)}});
  expect(loaded).toEqual([]);
  act(() => page.querySelector('a')?.dispatchEvent(event));
  expect(loaded).toEqual(['/design/other']);
});

it('is among the links that Docusaurus checks', () => {
  expect(render(link).links).toEqual(['/design/other']);
});
