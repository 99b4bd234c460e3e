import DesignMarked from '@theme/DesignMarked';
import {type SectionHit, useSearchLink} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly id: string;
  readonly address: string;
  readonly section: SectionHit;
  readonly active: string | undefined;
  readonly onLeave: () => void;
}

/** A section of a design that the search found, with the part of its text that matches. */
export default function DesignSearchSection(props: Props): ReactNode {
  const {id, address, section, active, onLeave} = props;
  const {title, titleMarks, excerpt, marks} = section;
  return (
    <a
      {...useSearchLink(address, onLeave)}
      id={id}
      role="option"
      tabIndex={-1}
      className={`theme-design-search-section ${styles.section}`}
      aria-selected={active === id}
    >
      {title !== '' && (
        <span className={styles.title}>
          <DesignMarked text={title} ranges={titleMarks} />
        </span>
      )}{' '}
      {excerpt !== '' && (
        <span className={styles.excerpt}>
          <DesignMarked text={excerpt} ranges={marks} />
        </span>
      )}
    </a>
  );
}
