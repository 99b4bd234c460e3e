import {translate} from '@docusaurus/Translate';
import MDXComponents from '@theme/MDXComponents';
import type {ReactNode} from 'react';

export interface Props {
  /** The admonition that it looks like. */
  readonly type: string;
  readonly alert: 'note' | 'tip' | 'important' | 'warning' | 'caution';
  readonly children?: ReactNode;
}

/** One of GitHub's alerts (`> [!NOTE]`), as the admonition of the site, with GitHub's title. */
export default function DesignMarkdownAlert({type, alert, children}: Props): ReactNode {
  const {admonition: Admonition} = MDXComponents;
  const titles = {
    note: translate({
      id: 'design.alert.note',
      message: 'Note',
      description: 'Title of the alert [!NOTE] of GitHub',
    }),
    tip: translate({
      id: 'design.alert.tip',
      message: 'Tip',
      description: 'Title of the alert [!TIP] of GitHub',
    }),
    important: translate({
      id: 'design.alert.important',
      message: 'Important',
      description: 'Title of the alert [!IMPORTANT] of GitHub',
    }),
    warning: translate({
      id: 'design.alert.warning',
      message: 'Warning',
      description: 'Title of the alert [!WARNING] of GitHub',
    }),
    caution: translate({
      id: 'design.alert.caution',
      message: 'Caution',
      description: 'Title of the alert [!CAUTION] of GitHub',
    }),
  };
  return (
    <Admonition type={type} title={titles[alert]} className="theme-design-markdown-alert">
      {children}
    </Admonition>
  );
}
