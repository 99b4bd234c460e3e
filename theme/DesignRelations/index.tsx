import Link from '@docusaurus/Link';
import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {RelationProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Relation = RelationProps;

export interface Props {
  readonly relations: readonly RelationProps[];
}

/** The related designs of a design with their statuses; the author's text if a design was not found. */
export default function DesignRelations({relations}: Props): ReactNode {
  return (
    <ul className={`theme-design-relations ${styles.relations}`}>
      {relations.map((relation) => (
        <li key={relation.raw}>{renderTarget(relation)}</li>
      ))}
    </ul>
  );
}

function renderTarget({raw, url, design}: Relation): ReactNode {
  if (design === null) return url === null ? raw : <Link href={url}>{raw}</Link>;
  return (
    <>
      <DesignLink design={design} /> <DesignStatus status={design.status} />
    </>
  );
}
