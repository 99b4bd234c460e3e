import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly count: number;
  readonly children: ReactNode;
}

/** The folded part of a long list. It opens without JavaScript too. */
export default function DesignFold({count, children}: Props): ReactNode {
  if (count === 0) return null;
  return (
    <details className={`theme-design-fold ${styles.fold}`}>
      <summary className={styles.summary}>
        {translate(
          {
            id: 'design.fold.more',
            message: '{count} more',
            description: 'What unfolds the rest of a long list',
          },
          {count},
        )}
      </summary>
      {children}
    </details>
  );
}
