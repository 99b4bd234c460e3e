import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PageLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly parts: readonly PageLinkProps[];
}

const longest = 12;

/** The documents that belong to a design. A long list is folded. */
export default function DesignParts({parts}: Props): ReactNode {
  if (parts.length === 0) return null;
  return (
    <details
      className={`theme-design-parts ${styles.parts}`}
      open={parts.length <= longest || undefined}
    >
      <summary className={styles.summary}>
        <Translate
          id="design.parts.title"
          description="What unfolds the list of documents that belong to a design"
          values={{count: parts.length}}
        >
          {'Parts ({count})'}
        </Translate>
      </summary>
      <ul className={styles.list}>
        {parts.map(({title, permalink}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
