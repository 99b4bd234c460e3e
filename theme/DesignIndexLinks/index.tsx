import Link from '@docusaurus/Link';
import type {DesignIndexProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignIndexProps, 'releaseNotes' | 'health'>;

/** Links to the release notes and the health page, where no sidebar has them. */
export default function DesignIndexLinks({releaseNotes, health}: Props): ReactNode {
  const pages = [releaseNotes, health].filter((page) => page !== null);
  return (
    <p className={`theme-design-index-links ${styles.links}`}>
      {pages.map(({title, permalink}) => (
        <Link key={permalink} to={permalink}>
          {title}
        </Link>
      ))}
    </p>
  );
}
