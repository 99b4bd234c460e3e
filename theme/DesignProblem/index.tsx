import Link from '@docusaurus/Link';
import DesignLevel from '@theme/DesignLevel';
import DesignLine from '@theme/DesignLine';
import DesignText from '@theme/DesignText';
import type {ProblemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly problem: ProblemProps;
}

/** One problem: message, hint, line, and a link to its rule. */
export default function DesignProblem({problem}: Props): ReactNode {
  const {message, hint, level, line, editUrl, rule, ruleUrl} = problem;
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
        {/* `editUrl` includes the line. */}
        <DesignLine
          line={line}
          source={editUrl === null ? null : {url: editUrl, hasLines: false}}
        />
        <Link to={ruleUrl}>{rule}</Link>
      </span>
    </li>
  );
}
