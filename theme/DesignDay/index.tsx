import {formatDay, useLocale} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** In ISO form. */
  readonly date: string;
}

/** A day in the language of the page. */
export default function DesignDay({date}: Props): ReactNode {
  return (
    <time className={`theme-design-day ${styles.day}`} dateTime={date}>
      {formatDay(date, useLocale())}
    </time>
  );
}
