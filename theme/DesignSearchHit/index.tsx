import DesignMarked from '@theme/DesignMarked';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import {type SearchHit, useSearchLink} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: string | undefined;
  readonly onLeave: () => void;
}

const shownPeople = 2;

/** A design that the search found. */
export default function DesignSearchHit({id, hit, active, onLeave}: Props): ReactNode {
  const {title, number, permalink, status, phase, people, year} = hit.design;
  const others = people.length - shownPeople;
  const facts = [
    status,
    people.slice(0, shownPeople).join(', ') + (others > 0 ? ` +${others}` : ''),
    year,
  ].filter(Boolean);
  return (
    <a
      {...useSearchLink(permalink, onLeave)}
      id={id}
      role="option"
      tabIndex={-1}
      className={`theme-design-search-hit ${styles.hit}`}
      aria-selected={active === id}
    >
      {status !== null && (
        <span className={styles.icon}>
          <DesignStatusIcon phase={phase} />
        </span>
      )}
      <span className={styles.title}>
        {number !== null && <span className={styles.number}>{number} </span>}
        <DesignMarked text={title} ranges={hit.titleMarks} />
      </span>{' '}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </a>
  );
}
