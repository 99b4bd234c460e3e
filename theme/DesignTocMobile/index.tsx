import type {Props} from '@theme/DesignTocMobile';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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
