import DesignText from '@theme/DesignText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly place: string;
  readonly message: string;
}

/** The error of a directive, shown by `docusaurus start`. A production build fails instead. */
export default function DesignFault({place, message}: Props): ReactNode {
  return (
    <span className={`theme-design-fault ${styles.fault}`}>
      <code>{place}</code> <DesignText text={message} />
    </span>
  );
}
