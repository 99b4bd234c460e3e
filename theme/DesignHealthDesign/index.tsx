import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {DesignLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignLinkProps | undefined;
}

/** A document in a list of the health page: title and status. */
export default function DesignHealthDesign({design}: Props): ReactNode {
  if (design === undefined) return null;
  return (
    <span className={`theme-design-health-design ${styles.design}`}>
      <DesignLink design={design} />{' '}
      {design.status.id !== null && <DesignStatus status={design.status} />}
    </span>
  );
}
