import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext.js';
import DesignIndexGroups from '@theme/DesignIndexGroups';
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {MemoryRouter} from 'react-router-dom';
import {expect, it} from 'vitest';
import {group, item} from './props.ts';

const other = {
  ...item,
  title: 'Other',
  number: 12,
  sourcePath: 'other.md',
  summary: null,
  authors: [],
};

it.each([
  ['', ['Boot from an image', 'Other']],
  ['BOOT', ['Boot from an image']],
  [' grace ', ['Boot from an image']],
  ['12', ['Other']],
  ['nothing', []],
])('leaves for %j: %j', (query, titles) => {
  const page = renderInBrowser();
  type(page.querySelector('input') as HTMLInputElement, query);
  const links = [...page.querySelectorAll('.theme-design-item a')];
  expect(links.map((a) => a.textContent)).toEqual(titles);
  expect(page.querySelector('output')?.textContent).toBe(query && `${titles.length} of 2`);
});

function renderInBrowser(): HTMLElement {
  // What the client of Docusaurus puts there; links use it.
  const docusaurus = {prefetch: () => [], preload: () => []};
  Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true, docusaurus});
  const page = document.createElement('div');
  const element = (
    <MemoryRouter>
      <BrowserContextProvider>
        <DesignIndexGroups
          groups={[{...group, designs: [item, other]}]}
          attention={[]}
          pages={[]}
        />
      </BrowserContextProvider>
    </MemoryRouter>
  );
  act(() => createRoot(page).render(element));
  return page;
}

// React listens to the native setter, not to `value` as it was redefined on the element.
function type(input: HTMLInputElement, text: string): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
}
