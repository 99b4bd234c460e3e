import {
  BrokenLinksProvider,
  createStatefulBrokenLinks,
} from '@docusaurus/core/lib/client/BrokenLinksContext.js';
import {HelmetProvider} from 'react-helmet-async';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {StaticRouter} from 'react-router-dom';

export interface Rendered {
  /** The markup that a reader without JavaScript gets. */
  readonly html: string;
  readonly page: HTMLElement;
  readonly anchors: readonly string[];
}

/** Renders a component of the theme as Docusaurus does on the server. */
export function render(element: ReactNode): Rendered {
  const brokenLinks = createStatefulBrokenLinks();
  const html = renderToStaticMarkup(
    <HelmetProvider context={{}}>
      <StaticRouter location="/design" context={{}}>
        <BrokenLinksProvider brokenLinks={brokenLinks}>{element}</BrokenLinksProvider>
      </StaticRouter>
    </HelmetProvider>,
  );
  const page = document.createElement('div');
  page.innerHTML = html;
  return {html, page, anchors: brokenLinks.getCollectedAnchors()};
}

/** The text of an element as it is read, with single spaces. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
