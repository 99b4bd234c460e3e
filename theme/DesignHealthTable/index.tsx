import type {Props} from '@theme/DesignHealthTable';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A table of what things are called, in the first column, and of numbers. */
export default function DesignHealthTable({className = '', children}: Props): ReactNode {
  return (
    <table className={`theme-design-health-table ${styles.table} ${className}`}>{children}</table>
  );
}
