import Link from '@docusaurus/Link';
import DesignCount from '@theme/DesignCount';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignRoleCounts from '@theme/DesignRoleCounts';
import DesignRowLink from '@theme/DesignRowLink';
import type {DesignAuthorsProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly authors: DesignAuthorsProps;
}

/** The list of people whom designs name. */
export default function DesignAuthorsPage({authors}: Props): ReactNode {
  const {head, title, description, index, people} = authors;
  return (
    <DesignLayout toc={[]}>
      <DesignHead head={head} />
      <div className="theme-design-authors-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={index.permalink}>{index.title}</Link>
        </DesignPageHeader>
        <ul className={styles.list}>
          {people.map(({name, permalink, total, counts}) => (
            <li key={permalink} className={styles.item}>
              <span className={styles.name}>
                <DesignRowLink permalink={permalink}>{name}</DesignRowLink>
              </span>
              <span className={styles.total}>
                <DesignCount count={total} />
              </span>
              <span className={styles.counts}>
                <DesignRoleCounts counts={counts} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </DesignLayout>
  );
}
