import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useEffect, useState} from 'react';

/** Whether the address leads to an anchor of the page, which links may name from now on. Not before hydration. */
export function useIsTarget(anchor: string): boolean {
  useBrokenLinks().collectAnchor(anchor);
  const {hash} = useLocation();
  const [target, setTarget] = useState('');
  useEffect(() => setTarget(decode(hash.slice(1))), [hash]);
  return target === anchor;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
