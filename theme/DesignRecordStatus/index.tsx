import DesignStatus from '@theme/DesignStatus';
import type {DesignRecord} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly design: DesignRecord;
}

/** The status badge of a design record. */
export default function DesignRecordStatus({design}: Props): ReactNode {
  const {status: id, statusLabel: label, phase} = design;
  return <DesignStatus status={{id, label, phase, raw: null}} />;
}
