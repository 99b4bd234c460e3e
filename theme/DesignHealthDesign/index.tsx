import type {Props} from '@theme/DesignHealthDesign';
import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A document in a list of things to do: its title, which leads to a part of its page, and where it stands. */
export default function DesignHealthDesign({design, anchor}: Props): ReactNode {
  if (design === undefined) return null;
  const {permalink, status} = design;
  const target = anchor === undefined || permalink === null ? permalink : `${permalink}#${anchor}`;
  return (
    <span className={`theme-design-health-design ${styles.design}`}>
      <DesignLink design={{...design, permalink: target}} />
      {status.id !== null && (
        <>
          {' '}
          <DesignStatus status={status} />
        </>
      )}
    </span>
  );
}
