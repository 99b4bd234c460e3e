import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignProps, 'sourcePath' | 'sourceUrl' | 'editUrl'>;

/** The source file of a document, with links to view and edit it. */
export default function DesignSource({sourcePath, sourceUrl, editUrl}: Props): ReactNode {
  if (sourceUrl === null && editUrl === null) return null;
  return (
    <DesignMetadataItem name="source">
      <span className={`theme-design-source ${styles.source}`}>
        <bdi>{sourceUrl === null ? sourcePath : <Link href={sourceUrl}>{sourcePath}</Link>}</bdi>
        {editUrl !== null && (
          <Link href={editUrl}>
            <Translate id="design.source.edit" description="Leads to where a document is edited">
              Edit
            </Translate>
          </Link>
        )}
      </span>
    </DesignMetadataItem>
  );
}
