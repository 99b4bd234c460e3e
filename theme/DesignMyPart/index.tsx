import {translate} from '@docusaurus/Translate';
import type {MyPart, MyPartCount} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly part: MyPartCount;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A part of the reader's own designs: those they wrote, approve, review, or those with problems. */
export default function DesignMyPart({part, isChosen, onToggle}: Props): ReactNode {
  return (
    <button
      type="button"
      className={`theme-design-my-part ${styles.part}`}
      aria-pressed={isChosen}
      onClick={onToggle}
    >
      {labelOf(part.name, part.count)}
    </button>
  );
}

function labelOf(name: MyPart, count: number): string {
  switch (name) {
    case 'authors':
      return translate(
        {
          id: 'design.role.authorOf',
          message: 'author of {count}',
          description: 'How many designs somebody wrote',
        },
        {count},
      );
    case 'approvers':
      return translate(
        {
          id: 'design.role.approverOf',
          message: 'approver of {count}',
          description: 'How many designs somebody approves',
        },
        {count},
      );
    case 'reviewers':
      return translate(
        {
          id: 'design.role.reviewerOf',
          message: 'reviewer of {count}',
          description: 'How many designs somebody reviews',
        },
        {count},
      );
    case 'problems':
      return translate(
        {
          id: 'design.me.problems',
          message: 'with problems: {count}',
          description: 'How many of the own designs of somebody have problems',
        },
        {count},
      );
  }
}
