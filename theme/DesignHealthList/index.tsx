import DesignFold from '@theme/DesignFold';
import type {ReactElement, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** List items, each with a key. */
  readonly items: readonly ReactElement[];
  readonly shown: number;
  readonly isOrdered?: boolean;
}

/** A list whose first items are shown and whose other items unfold. */
export default function DesignHealthList({items, shown, isOrdered = false}: Props): ReactNode {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <>
      <List className={`theme-design-health-list ${styles.list}`}>{items.slice(0, shown)}</List>
      <DesignFold count={Math.max(0, items.length - shown)}>
        <List className={`theme-design-health-list ${styles.list}`}>{items.slice(shown)}</List>
      </DesignFold>
    </>
  );
}
