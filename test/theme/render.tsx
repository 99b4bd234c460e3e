import {
  BrokenLinksProvider,
  createStatefulBrokenLinks,
} from '@docusaurus/core/lib/client/BrokenLinksContext.js';
import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext.js';
import {TitleFormatterProvider} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {HelmetProvider} from 'react-helmet-async';
import {StaticRouter} from 'react-router-dom';

export interface Rendered {
  /** The markup that a reader without JavaScript gets. */
  readonly html: string;
  readonly page: HTMLElement;
  readonly anchors: readonly string[];
  /** Addresses that Docusaurus is told to look for when it checks links. */
  readonly links: readonly string[];
}

const route = {plugin: {name: 'docusaurus-plugin-design-docs', id: 'default'}};

/** Renders a component of the theme as Docusaurus does on the server. */
export function render(element: ReactNode): Rendered {
  const brokenLinks = createStatefulBrokenLinks();
  const html = renderToStaticMarkup(
    <HelmetProvider context={{}}>
      <StaticRouter location="/design" context={{}}>
        <RouteContextProvider value={route}>
          <BrokenLinksProvider brokenLinks={brokenLinks}>
            <TitleFormatterProvider formatter={({title}) => title}>
              {element}
            </TitleFormatterProvider>
          </BrokenLinksProvider>
        </RouteContextProvider>
      </StaticRouter>
    </HelmetProvider>,
  );
  const page = document.createElement('div');
  page.innerHTML = html;
  return {
    html,
    page,
    anchors: brokenLinks.getCollectedAnchors(),
    links: brokenLinks.getCollectedLinks(),
  };
}

/** The text of an element, its pieces set apart by single spaces. */
export function textOf(element: Node | null | undefined): string {
  if (!element) return '';
  if (element.nodeType === Node.TEXT_NODE) return element.nodeValue ?? '';
  const text = [...element.childNodes].map(textOf).join(' ');
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
