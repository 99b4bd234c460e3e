import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A table with names in the first column and numbers in the others. */
export default function DesignHealthTable({className = '', children}: Props): ReactNode {
  return (
    <table className={`theme-design-health-table ${styles.table} ${className}`}>{children}</table>
  );
}
