import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly date: string;
}

/** An ISO date, which is unambiguous in every language. */
export default function DesignDate({date}: Props): ReactNode {
  return (
    <time className={`theme-design-date ${styles.date}`} dateTime={date}>
      {date}
    </time>
  );
}
