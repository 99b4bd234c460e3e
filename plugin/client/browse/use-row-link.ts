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
 * Attributes that make an `a` a cheap link to a page of this site. The `Link` of Docusaurus observes
 * whether it is visible, looks its page up among all routes, and renders whenever the address changes,
 * which is slow in a list of a thousand rows.
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

// With a modifier or another button, the browser opens a tab or window, or downloads.
function isPlain(event: MouseEvent): boolean {
  const {button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented} = event;
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
