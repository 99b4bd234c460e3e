import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext.js';
import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext.js';
import {createMemoryHistory, type MemoryHistory} from 'history';
import {act, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {Router} from 'react-router-dom';
import {onTestFinished} from 'vitest';

export interface Live {
  readonly page: HTMLElement;
  readonly history: MemoryHistory;
}

const route = {plugin: {name: 'docusaurus-plugin-design-docs', id: 'default'}};

/** Renders a component as a browser does once it has taken the page over. */
export function renderLive(element: ReactNode, address = '/design'): Live {
  // What the client of Docusaurus puts there; links use it.
  const docusaurus = {prefetch: () => [], preload: () => []};
  Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true, docusaurus, matchMedia});
  const history = createMemoryHistory({initialEntries: [address]});
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const root = createRoot(page);
  onTestFinished(() => act(() => root.unmount()));
  act(() =>
    root.render(
      <Router history={history}>
        <RouteContextProvider value={route}>
          <BrowserContextProvider>{element}</BrowserContextProvider>
        </RouteContextProvider>
      </Router>,
    ),
  );
  return {page, history};
}

// jsdom has no media queries. Its window is 1,024 pixels wide, and can be made narrower.
function matchMedia(query: string) {
  const [, most = ''] = /max-width: ([\d.]+)px/.exec(query) ?? [];
  const matches = window.innerWidth <= Number(most);
  return {matches, addEventListener: () => {}, removeEventListener: () => {}};
}

/** Types into a field. React listens to the native setter, not to `value` as it was redefined. */
export function type(input: HTMLInputElement, text: string): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

export function click(element: Element | null | undefined): void {
  act(() => element?.dispatchEvent(new MouseEvent('click', {bubbles: true})));
}

export function press(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
    );
  });
}
