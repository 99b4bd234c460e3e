import {formatDay, useLocale} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** In ISO form; what is no day is shown as it is. */
  readonly date: string;
}

/** A day in the language of the page. */
export default function DesignDate({date}: Props): ReactNode {
  return (
    <time className={`theme-design-date ${styles.date}`} dateTime={date}>
      {formatDay(date, useLocale())}
    </time>
  );
}
