import DesignChangeSource from '@theme/DesignChangeSource';
import DesignDate from '@theme/DesignDate';
import type {TextChangeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly event: TextChangeProps;
}

/** One change to the text of a design: when, which sections, and by whom. */
export default function DesignTextChange({event}: Props): ReactNode {
  return (
    <li className={`theme-design-text-change ${styles.item}`}>
      <DesignDate date={event.date} />{' '}
      <bdi className={styles.sections}>{event.sections.join(', ')}</bdi>{' '}
      <DesignChangeSource commit={event.commit} author={event.author} />
    </li>
  );
}
