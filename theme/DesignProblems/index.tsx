import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import DesignProblem from '@theme/DesignProblem';
import DesignProblemCount from '@theme/DesignProblemCount';
import type {Props} from '@theme/DesignProblems';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const foldedFrom = 5;

/** What its author can mend in a document. Many problems are folded, not to hide the document. */
export default function DesignProblems({problems}: Props): ReactNode {
  if (problems.length === 0) return null;
  const list = (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <DesignProblem key={toKey(problem)} problem={problem} />
      ))}
    </ul>
  );
  return (
    <Admonition
      type={problems.every(({level}) => level === 'log') ? 'info' : 'warning'}
      title={<DesignProblemCount count={problems.length} />}
      className={`theme-design-problems ${styles.admonition}`}
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
              Show what can be mended in this document
            </Translate>
          </summary>
          {list}
        </details>
      )}
    </Admonition>
  );
}

function toKey({rule, line, column, message}: Props['problems'][number]): string {
  return [rule, line, column, message].join(' ');
}
