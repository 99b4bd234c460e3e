import type {Props} from '@theme/DesignRecordStatus';
import DesignStatus from '@theme/DesignStatus';
import type {ReactNode} from 'react';

/** The status of a design of which only a record is known. */
export default function DesignRecordStatus({design}: Props): ReactNode {
  const {status: id, statusLabel: label, phase} = design;
  return <DesignStatus status={{id, label, phase, raw: null}} />;
}
