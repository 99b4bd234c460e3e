import {useHistory, useLocation} from '@docusaurus/router';
import useRouteContext from '@docusaurus/useRouteContext';
import {useEffect} from 'react';
import {loadRecords} from './load-records.ts';
import {findOldAnchor} from './old-anchors.ts';

/**
 * Leads a reader on who followed a link to a part that the page had once: `anchors` says where those are now,
 * and designs are looked for by their titles. Without them nothing is done.
 */
export function useOldAnchors(anchors: Readonly<Record<string, string>> | undefined): void {
  const {hash} = useLocation();
  const history = useHistory();
  const {id} = useRouteContext().plugin;
  useEffect(() => {
    const wanted = decodeHash(hash);
    if (anchors === undefined || wanted === '' || document.getElementById(wanted)) return undefined;
    let isWanted = true;
    const go = async () => {
      const target =
        anchors[wanted] ?? findOldAnchor(wanted, await loadRecords(id).catch(() => undefined));
      if (isWanted && target !== undefined) history.replace(target);
    };
    void go();
    return () => {
      isWanted = false;
    };
  }, [anchors, hash, history, id]);
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
