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
