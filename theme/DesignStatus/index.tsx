import {translate} from '@docusaurus/Translate';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {StatusProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly status: StatusProps;
}

/** The badge of a status: icon, label and colour. */
export default function DesignStatus({status}: Props): ReactNode {
  const {label, phase, raw} = status;
  const asWritten = translate(
    {
      id: 'design.status.asWritten',
      message: 'Written in the document as: {raw}',
      description: 'The tooltip of a status badge; raw is the text of the document',
    },
    {raw: raw ?? ''},
  );
  return (
    <span
      className={`theme-design-status ${styles.status} ${styles[phase]}`}
      data-phase={phase}
      title={raw === null ? undefined : asWritten}
    >
      <DesignStatusIcon phase={phase} />
      {label}
    </span>
  );
}
