import Translate from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Admonition from '@theme/Admonition';
import DesignProblem from '@theme/DesignProblem';
import DesignProblemCount from '@theme/DesignProblemCount';
import type {ProblemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly problems: readonly ProblemProps[];
}

const foldedFrom = 5;

// Lists of problems elsewhere lead here.
const anchor = 'design-problems';

/** What its author can fix in a document. Many problems are folded, not to hide the document. */
export default function DesignProblems({problems}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const anchorTarget = useAnchorTargetClassName(anchor) ?? '';
  if (problems.length === 0) return null;
  collectAnchor(anchor);
  const list = (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <DesignProblem key={keyOf(problem)} problem={problem} />
      ))}
    </ul>
  );
  return (
    <Admonition
      type={problems.every(({level}) => level === 'log') ? 'info' : 'warning'}
      title={<DesignProblemCount count={problems.length} />}
      id={anchor}
      className={`theme-design-problems ${styles.admonition} ${anchorTarget}`}
    >
      {problems.length < foldedFrom ? (
        list
      ) : (
        <details>
          <summary>
            <Translate
              id="design.problems.show"
              description="What unfolds the list of problems of a document"
            >
              Show what can be fixed in this document
            </Translate>
          </summary>
          {list}
        </details>
      )}
    </Admonition>
  );
}

function keyOf({rule, line, column, message}: Props['problems'][number]): string {
  return [rule, line, column, message].join(' ');
}
