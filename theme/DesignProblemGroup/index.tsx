import Link from '@docusaurus/Link';
import DesignLevel from '@theme/DesignLevel';
import DesignProblem from '@theme/DesignProblem';
import DesignText from '@theme/DesignText';
import type {ProblemGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly group: ProblemGroupProps;
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

/** The problems that one rule found in a document, with the hint that they share. */
export default function DesignProblemGroup({group, anchors}: Props): ReactNode {
  const {rule, ruleUrl, level, hint, problems} = group;
  return (
    <li className="theme-design-problem-group">
      <span className={styles.rule}>
        <Link to={ruleUrl}>{rule}</Link>
        {level === 'throw' && <DesignLevel level={level} />}
      </span>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <DesignProblem
            key={`${problem.line} ${problem.column} ${problem.message}`}
            problem={problem}
            anchors={anchors}
          />
        ))}
      </ul>
      {hint !== null && (
        <p className={styles.hint}>
          <DesignText text={hint} />
        </p>
      )}
    </li>
  );
}
