import {translate} from '@docusaurus/Translate';
import type {RoleCountsProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly counts: RoleCountsProps;
}

/** How many designs a person wrote, approves and reviews. */
export default function DesignRoleCounts({counts}: Props): ReactNode {
  const {authors, approvers, reviewers} = counts;
  const parts = [
    authors > 0 &&
      translate(
        {
          id: 'design.role.authorOf',
          message: 'author of {count}',
          description: 'How many designs somebody wrote',
        },
        {count: authors},
      ),
    approvers > 0 &&
      translate(
        {
          id: 'design.role.approverOf',
          message: 'approver of {count}',
          description: 'How many designs somebody approves',
        },
        {count: approvers},
      ),
    reviewers > 0 &&
      translate(
        {
          id: 'design.role.reviewerOf',
          message: 'reviewer of {count}',
          description: 'How many designs somebody reviews',
        },
        {count: reviewers},
      ),
  ].filter(Boolean);
  return <span className="theme-design-role-counts">{parts.join(' · ')}</span>;
}
