import type {TOCItem} from '@docusaurus/mdx-loader';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly toc: readonly TOCItem[];
  /** Without it as deep as the site's config says. */
  readonly maxHeadingLevel?: number;
}

/** The table of contents where there is no room beside the text. */
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
