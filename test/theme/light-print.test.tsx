import {useLightPrint} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useState} from 'react';
import {beforeEach, expect, it} from 'vitest';
import {click, renderLive} from './render-live.tsx';

function LightPrint(): ReactNode {
  useLightPrint();
  return null;
}

function Leaving(): ReactNode {
  const [isThere, setThere] = useState(true);
  return (
    <button type="button" onClick={() => setThere(false)}>
      {isThere && <LightPrint />}
    </button>
  );
}

const {dataset} = document.documentElement;
const send = (name: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(name));
const shown = () => dataset.theme;

beforeEach(() => {
  dataset.theme = 'dark';
});

it('a page is dark until it is printed, light on paper, and dark afterwards', () => {
  renderLive(<LightPrint />);
  expect(shown()).toBe('dark');
  send('beforeprint');
  expect(shown()).toBe('light');
  send('afterprint');
  expect(shown()).toBe('dark');
});

it('a page without a theme stays as it is when a print ends that it has not seen begin', () => {
  renderLive(<LightPrint />);
  delete dataset.theme;
  send('afterprint');
  expect(shown()).toBeUndefined();
});

it('a page that was left changes nothing of the next one', () => {
  const {page} = renderLive(<Leaving />);
  click(page.querySelector('button'));
  send('beforeprint');
  expect(shown()).toBe('dark');
});

it('a page that was left while it was printed gives nothing back', () => {
  const {page} = renderLive(<Leaving />);
  send('beforeprint');
  click(page.querySelector('button'));
  send('afterprint');
  expect(shown()).toBe('light');
});
