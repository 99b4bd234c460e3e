import DesignLink from '@theme/DesignLink';
import type {Props} from '@theme/DesignRelations';
import DesignStatus from '@theme/DesignStatus';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a design points to, each with where it stands; the author's words where nothing was found. */
export default function DesignRelations({relations}: Props): ReactNode {
  return (
    <ul className={`theme-design-relations ${styles.relations}`}>
      {relations.map(({raw, design}) => (
        <li key={raw}>
          {design === null ? raw : <DesignLink design={design} />}
          {design !== null && <DesignStatus status={design.status} />}
        </li>
      ))}
    </ul>
  );
}
