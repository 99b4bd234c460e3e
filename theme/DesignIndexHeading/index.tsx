import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly anchor: string;
  readonly count: number;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** The heading of a group of the index, which stays in sight: its name, how many it has, what it means. */
export default function DesignIndexHeading(props: Props): ReactNode {
  const {anchor, count, description, children} = props;
  return (
    <div className={`theme-design-index-heading ${styles.line}`}>
      <Heading as="h2" id={anchor} className={styles.heading}>
        {children} <span className={styles.count}>{count}</span>
      </Heading>
      {description !== undefined && <p className={styles.description}>{description}</p>}
    </div>
  );
}
