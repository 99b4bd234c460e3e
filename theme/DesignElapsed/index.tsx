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
  if (today === undefined || today <= since) return null;
  return <span className="theme-design-elapsed"> ({formatSpan(since, today, locale)})</span>;
}
