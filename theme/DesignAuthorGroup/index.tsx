import DesignAuthorDesign from '@theme/DesignAuthorDesign';
import DesignCount from '@theme/DesignCount';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import Heading from '@theme/Heading';
import type {AuthorGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly group: AuthorGroupProps;
}

/** The designs of one status that name a person. */
export default function DesignAuthorGroup({group}: Props): ReactNode {
  const {status, anchor, designs} = group;
  return (
    <section className={`theme-design-author-group ${styles.group}`}>
      {status !== null && (
        <Heading as="h2" id={anchor} className={styles.heading}>
          <DesignStatusIcon phase={status.phase} /> {status.label}{' '}
          <span className={styles.count}>
            <DesignCount count={designs.length} />
          </span>
        </Heading>
      )}
      <ul className={styles.list}>
        {designs.map((design) => (
          <DesignAuthorDesign key={`${design.permalink} ${design.title}`} design={design} />
        ))}
      </ul>
    </section>
  );
}
