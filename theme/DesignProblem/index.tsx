import Link from '@docusaurus/Link';
import DesignLine from '@theme/DesignLine';
import DesignText from '@theme/DesignText';
import type {ProblemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly problem: ProblemProps;
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

/** One problem: message and hint, linked to its heading on the page and to its line in the source. */
export default function DesignProblem({problem, anchors}: Props): ReactNode {
  const {message, hint, line, editUrl, anchor} = problem;
  const text = <DesignText text={message} />;
  return (
    <li className={`theme-design-problem ${styles.problem}`}>
      {anchor !== null && anchors.includes(anchor) ? <Link to={`#${anchor}`}>{text}</Link> : text}{' '}
      {editUrl !== null && (
        <span className={styles.place}>
          {/* `editUrl` includes the line. */}
          <DesignLine line={line} source={{url: editUrl, hasLines: false}} />
        </span>
      )}
      {hint !== null && (
        <span className={styles.hint}>
          <DesignText text={hint} />
        </span>
      )}
    </li>
  );
}
