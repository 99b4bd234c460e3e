import {useRowLink} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly permalink: string;
  readonly children: ReactNode;
}

/** The link of a row of the index, which the arrow keys focus. */
export default function DesignRowLink({permalink, children}: Props): ReactNode {
  return (
    <a {...useRowLink(permalink)} className="theme-design-row-link" data-design-result="">
      {children}
    </a>
  );
}
