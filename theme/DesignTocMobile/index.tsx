import type {TOCItem} from '@docusaurus/mdx-loader';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly toc: readonly TOCItem[];
  /** The depths set in the site's config if absent. */
  readonly minHeadingLevel?: number;
  readonly maxHeadingLevel?: number;
}

/** The table of contents above the text, on screens too narrow for a second column. */
export default function DesignTocMobile({toc, minHeadingLevel, maxHeadingLevel}: Props): ReactNode {
  if (toc.length === 0) return null;
  return (
    <TOCCollapsible
      toc={toc}
      className={`theme-doc-toc-mobile theme-design-toc-mobile ${styles.tocMobile}`}
      {...(minHeadingLevel === undefined ? {} : {minHeadingLevel})}
      {...(maxHeadingLevel === undefined ? {} : {maxHeadingLevel})}
    />
  );
}
