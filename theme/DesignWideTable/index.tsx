import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly children: ReactNode;
}

/** Room for a table that is wider than a phone: it scrolls, also with the keyboard. */
export default function DesignWideTable({children}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to do so by key
    <div className={`theme-design-wide-table ${styles.wide}`} tabIndex={0}>
      {children}
    </div>
  );
}
