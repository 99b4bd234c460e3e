import type {TOCItem} from '@docusaurus/mdx-loader';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly toc: readonly TOCItem[];
  /** The depth set in the site's config if absent. */
  readonly maxHeadingLevel?: number;
}

/** The table of contents above the text, on screens too narrow for a second column. */
export default function DesignTocMobile({toc, maxHeadingLevel}: Props): ReactNode {
  if (toc.length === 0) return null;
  return (
    <TOCCollapsible
      toc={toc}
      className={`theme-doc-toc-mobile theme-design-toc-mobile ${styles.tocMobile}`}
      {...(maxHeadingLevel === undefined ? {} : {maxHeadingLevel})}
    />
  );
}
