import type {TOCItem} from '@docusaurus/mdx-loader';
import DesignSearchButton from '@theme/DesignSearchButton';
import TOC from '@theme/TOC';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly toc: readonly TOCItem[];
  /** The depths set in the site's config if absent. */
  readonly minHeadingLevel?: number;
  readonly maxHeadingLevel?: number;
  readonly children: ReactNode;
}

/** The reading column, with the table of contents beside it on wide screens. */
export default function DesignLayout({
  toc,
  minHeadingLevel,
  maxHeadingLevel,
  children,
}: Props): ReactNode {
  return (
    <div className="theme-design-layout row">
      <div className={`col ${styles.content}`}>
        <DesignSearchButton />
        {children}
      </div>
      <div className="col col--3">
        {toc.length > 0 && (
          <TOC
            toc={toc}
            className="theme-doc-toc-desktop"
            {...(minHeadingLevel === undefined ? {} : {minHeadingLevel})}
            {...(maxHeadingLevel === undefined ? {} : {maxHeadingLevel})}
          />
        )}
      </div>
    </div>
  );
}
