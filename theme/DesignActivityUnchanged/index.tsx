import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {DesignActivityProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignActivityProps, 'unchanged' | 'health'>;

/** How many accepted designs have not changed for long, which a list of changes cannot show. */
export default function DesignActivityUnchanged({unchanged, health}: Props): ReactNode {
  if (unchanged.length === 0) return null;
  const counts = unchanged.map(({status, count}) => `${count} ${status.label}`).join(', ');
  return (
    <p className={`theme-design-activity-unchanged ${styles.unchanged}`}>
      <Translate
        id="design.activity.unchanged"
        description="Counts accepted designs without a change; counts is such as: 4 Implementable"
        values={{counts: health === null ? counts : <Link to={health.permalink}>{counts}</Link>}}
      >
        {'Unchanged for over two years: {counts}'}
      </Translate>
    </p>
  );
}
