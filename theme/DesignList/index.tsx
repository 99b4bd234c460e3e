import Translate from '@docusaurus/Translate';
import DesignLink from '@theme/DesignLink';
import DesignRecordStatus from '@theme/DesignRecordStatus';
import type {DesignRecord} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly designs: readonly DesignRecord[];
}

/** A list of links to designs, each with its status. */
export default function DesignList({designs}: Props): ReactNode {
  if (designs.length === 0) {
    return (
      <p className="theme-design-list">
        <Translate id="design.list.none" description="Stands for a list of designs without any">
          There is no such design.
        </Translate>
      </p>
    );
  }
  return (
    <ul className={`theme-design-list ${styles.list}`}>
      {designs.map((design) => (
        <li key={design.id} className={styles.item}>
          <DesignLink design={design} /> <DesignRecordStatus design={design} />
        </li>
      ))}
    </ul>
  );
}
