import {formatSpan, useLocale, useToday} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  /** In ISO form. */
  readonly since: string;
}

/** How long ago a day was, in parentheses. Only the browser knows which day it is. */
export default function DesignElapsed({since}: Props): ReactNode {
  const today = useToday();
  const locale = useLocale();
  const span = today === undefined ? undefined : formatSpan(since, today, locale);
  return span === undefined ? null : <span className="theme-design-elapsed"> ({span})</span>;
}
