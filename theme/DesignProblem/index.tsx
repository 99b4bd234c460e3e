import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignLevel from '@theme/DesignLevel';
import type {Props} from '@theme/DesignProblem';
import DesignText from '@theme/DesignText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One problem: what is wrong, how to mend it, where, and why it matters. */
export default function DesignProblem({problem}: Props): ReactNode {
  const {message, hint, level, line, editUrl, rule, ruleUrl} = problem;
  const place = (
    <Translate
      id="design.problem.line"
      description="Where in its file a problem is"
      values={{line}}
    >
      {'line {line}'}
    </Translate>
  );
  return (
    <li className={`theme-design-problem ${styles.problem}`}>
      <DesignText text={message} />
      {hint !== null && (
        <span className={styles.hint}>
          <DesignText text={hint} />
        </span>
      )}
      <span className={styles.place}>
        {level === 'throw' && <DesignLevel level={level} />}
        {editUrl === null ? place : <Link href={editUrl}>{place}</Link>}
        <Link to={ruleUrl}>{rule}</Link>
      </span>
    </li>
  );
}
