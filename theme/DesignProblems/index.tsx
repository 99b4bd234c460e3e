import {useLocation} from '@docusaurus/router';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DesignProblemCount from '@theme/DesignProblemCount';
import DesignProblemGroup from '@theme/DesignProblemGroup';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

export interface Props extends Pick<DesignProps, 'problems' | 'problemCount'> {
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

// The health page links here.
const anchor = 'design-problems';

/** The problems of a document by rule, folded into one line: most readers cannot fix them. */
export default function DesignProblems({problems, problemCount, anchors}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const anchorTarget = useAnchorTargetClassName(anchor) ?? '';
  const box = useRef<HTMLDetailsElement>(null);
  const {hash} = useLocation();
  useEffect(() => {
    if (hash === `#${anchor}` && box.current) box.current.open = true;
  }, [hash]);
  if (problemCount === 0) return null;
  collectAnchor(anchor);
  return (
    <details
      ref={box}
      id={anchor}
      className={`theme-design-problems ${styles.problems} ${anchorTarget}`}
    >
      <summary className={styles.summary}>
        <DesignProblemCount count={problemCount} />
      </summary>
      <ul className={styles.groups}>
        {problems.map((group) => (
          <DesignProblemGroup key={group.rule} group={group} anchors={anchors} />
        ))}
      </ul>
    </details>
  );
}
