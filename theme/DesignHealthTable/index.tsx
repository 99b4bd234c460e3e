import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A table of what things are called, in the first column, and of numbers. */
export default function DesignHealthTable({className = '', children}: Props): ReactNode {
  return (
    <table className={`theme-design-health-table ${styles.table} ${className}`}>{children}</table>
  );
}
