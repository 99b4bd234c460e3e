import {useIsTarget} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly anchor: string;
  readonly count: number;
  readonly heading?: ReactNode;
  readonly description?: ReactNode;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A group of the index that is closed until a reader opens it, or a link leads to it. */
export default function DesignIndexFold(props: Props): ReactNode {
  const {anchor, count, heading, description, isOpen, children} = props;
  const isTarget = useIsTarget(anchor);
  return (
    <details className={`theme-design-index-fold ${styles.fold}`} open={isOpen || isTarget}>
      <summary className={styles.summary}>
        <h2 id={anchor} className={styles.heading}>
          {heading} <span className={styles.count}>{count}</span>
        </h2>
      </summary>
      {description !== undefined && <p className={styles.description}>{description}</p>}
      {children}
    </details>
  );
}
