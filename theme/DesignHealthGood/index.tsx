import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly children: ReactNode;
}

/** A note that there is nothing to do. */
export default function DesignHealthGood({children}: Props): ReactNode {
  return (
    <p className={`theme-design-health-good ${styles.good}`}>
      <DesignStatusIcon phase="done" />
      <span>{children}</span>
    </p>
  );
}
