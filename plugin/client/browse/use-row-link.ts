import {useHistory} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {AnchorHTMLAttributes, MouseEvent} from 'react';

type Attributes = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href' | 'onClick' | 'onMouseEnter' | 'onTouchStart'
>;

/**
 * What makes an `a` a link to a page of this site that costs little. A link of Docusaurus watches whether it
 * is seen, then looks its page up among all pages, and renders anew whenever the address changes: that is
 * much for each of a thousand rows.
 */
export function useRowLink(permalink: string): Attributes {
  const history = useHistory();
  const {siteConfig} = useDocusaurusContext();
  const path = applyTrailingSlash(permalink, siteConfig);
  useBrokenLinks().collectLink(path);
  const preload = () => void window.docusaurus.preload(path);
  return {
    href: history.createHref({pathname: path}),
    onMouseEnter: preload,
    onTouchStart: preload,
    onClick: (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      history.push(path);
    },
  };
}

// Others ask the browser for a tab, a window or a download.
function isPlain(event: MouseEvent): boolean {
  const {button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented} = event;
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
