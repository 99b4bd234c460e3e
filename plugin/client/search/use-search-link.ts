import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';

export interface SearchLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Attributes of a link in the list of results, which closes the dialog. */
export function useSearchLink(address: string, onLeave: () => void): SearchLink {
  const history = useHistory();
  const [pathname = '', hash] = address.split('#');
  return {
    href: history.createHref({pathname, ...(hash === undefined ? {} : {hash: `#${hash}`})}),
    onClick: (event) => {
      const {button, altKey, ctrlKey, metaKey, shiftKey} = event;
      // With a modifier the browser opens a tab or window, or downloads.
      if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      onLeave();
      history.push(address);
    },
  };
}
