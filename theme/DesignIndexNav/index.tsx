import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {DesignGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly groups: readonly DesignGroupProps[];
  readonly attentionCount: number;
}

/** Links to the groups of the index, each with its number of designs. Shown without JavaScript. */
export default function DesignIndexNav({groups, attentionCount}: Props): ReactNode {
  return (
    <nav
      className={`theme-design-index-nav ${styles.nav}`}
      aria-label={translate({
        id: 'design.indexNav.label',
        message: 'Statuses',
        description: 'The ARIA label of the links to the groups of the index',
      })}
    >
      <ul className={styles.list}>
        {groups.map(
          ({anchor, status, designs}) =>
            status !== null && (
              <li key={anchor}>
                <Link className={`theme-design-index-link ${styles.link}`} to={`#${anchor}`}>
                  <DesignStatusIcon phase={status.phase} />
                  {status.label} <span className={styles.count}>{designs.length}</span>
                </Link>
              </li>
            ),
        )}
        {attentionCount > 0 && (
          <li>
            <Link className={`theme-design-index-link ${styles.link}`} to="#needs-attention">
              <Translate id="design.attention.title" description="Title of a group of the index">
                No status
              </Translate>{' '}
              <span className={styles.count}>{attentionCount}</span>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
