import {formatSpan, useLocale} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Both in ISO form. */
  readonly since: string;
  readonly until: string;
}

/** How long it is from one day to another, in parentheses; nothing of the same day. */
export default function DesignElapsed({since, until}: Props): ReactNode {
  const locale = useLocale();
  if (until <= since) return null;
  return <span className="theme-design-elapsed"> ({formatSpan(since, until, locale)})</span>;
}
