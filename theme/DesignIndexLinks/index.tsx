import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {DesignIndexProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignIndexProps, 'releaseNotes' | 'health' | 'json'>;

/** Links to the release notes, the health page and the JSON of the same designs. */
export default function DesignIndexLinks({releaseNotes, health, json}: Props): ReactNode {
  return (
    <span className={`theme-design-index-links ${styles.root}`}>
      {releaseNotes !== null && <Link to={releaseNotes.permalink}>{releaseNotes.title}</Link>}
      {health !== null && <Link to={health.permalink}>{health.title}</Link>}
      {json !== null && (
        <Link href={json} data-noBrokenLinkCheck>
          <Translate id="design.index.json" description="Leads to all designs as a JSON file">
            All designs as JSON
          </Translate>
        </Link>
      )}
    </span>
  );
}
