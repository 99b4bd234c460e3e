import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {DesignHealthProps, HealthCountProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Count = HealthCountProps;

export interface Props {
  readonly of: 'status' | 'folder';
  readonly counts: DesignHealthProps['statuses'];
}

const names: Readonly<Record<Props['of'], ReactNode>> = {
  status: (
    <Translate id="design.health.counts.status" description="Title of a column">
      Status
    </Translate>
  ),
  folder: (
    <Translate id="design.health.counts.folder" description="Title of a column">
      Folder
    </Translate>
  ),
};

/** A row for each status or folder: numbers of designs and problems. */
export default function DesignHealthCountsTable({of, counts}: Props): ReactNode {
  return (
    <DesignHealthTable className={`theme-design-health-counts-table ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{names[of]}</th>
          <th scope="col">
            <Translate id="design.health.counts.designs" description="Title of a column">
              Designs
            </Translate>
          </th>
          <th scope="col" className={styles.extra}>
            <Translate id="design.health.counts.withProblems" description="Title of a column">
              With problems
            </Translate>
          </th>
          <th scope="col">
            <Translate id="design.health.counts.problems" description="Title of a column">
              Problems
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>{counts.map(renderRow)}</tbody>
    </DesignHealthTable>
  );
}

function renderRow({label, permalink, phase, designs, withProblems, problems}: Count): ReactNode {
  return (
    <tr key={label}>
      <th scope="row" className={styles.label}>
        {phase !== null && (
          <>
            <DesignStatusIcon phase={phase} />{' '}
          </>
        )}
        {permalink === null ? label : <Link to={permalink}>{label}</Link>}
      </th>
      <td>{designs}</td>
      <td className={styles.extra}>{withProblems}</td>
      <td>{problems}</td>
    </tr>
  );
}
