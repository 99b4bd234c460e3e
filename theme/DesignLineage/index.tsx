import Translate, {translate} from '@docusaurus/Translate';
import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {LineageMemberProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** The oldest first. */
  readonly lineage: readonly LineageMemberProps[];
}

/** The designs that replaced one another, up to the one that applies now. */
export default function DesignLineage({lineage}: Props): ReactNode {
  if (lineage.length === 0) return null;
  return (
    <nav
      className={`theme-design-lineage ${styles.lineage}`}
      aria-label={translate({
        id: 'design.lineage.label',
        message: 'Designs that replaced one another',
        description: 'The ARIA label of the list of a design, those it replaced and its successors',
      })}
    >
      <ol className={styles.list}>
        {lineage.map((member) => (
          <li key={`${member.permalink} ${member.title}`}>{renderMember(member)}</li>
        ))}
      </ol>
    </nav>
  );
}

// Its own status is below the title of the page.
function renderMember(member: LineageMemberProps): ReactNode {
  return (
    <>
      {member.isThis ? (
        <strong aria-current="page">{renderTitle(member)}</strong>
      ) : (
        <>
          <DesignLink design={member} /> <DesignStatus status={member.status} />
        </>
      )}
      {member.applies && (
        <span className={styles.applies}>
          {' '}
          <Translate
            id="design.lineage.applies"
            description="Says of one of several designs that replaced one another that it is the one in force"
          >
            applies now
          </Translate>
        </span>
      )}
    </>
  );
}

function renderTitle({number, title}: LineageMemberProps): string {
  return number === null ? title : `${number} ${title}`;
}
