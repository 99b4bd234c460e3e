import Translate from '@docusaurus/Translate';
import type {AuthorDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Role = AuthorDesignProps['roles'][number];

export interface Props {
  readonly roles: readonly Role[];
}

const names: Readonly<Record<Role, ReactNode>> = {
  authors: (
    <Translate id="design.role.author" description="What somebody is to a design">
      author
    </Translate>
  ),
  approvers: (
    <Translate id="design.role.approver" description="What somebody is to a design">
      approver
    </Translate>
  ),
  reviewers: (
    <Translate id="design.role.reviewer" description="What somebody is to a design">
      reviewer
    </Translate>
  ),
};

/** The role of a person in a design, in words. */
export default function DesignRoles({roles}: Props): ReactNode {
  return (
    <span className="theme-design-roles">
      {roles.map((role, at) => (
        <span key={role}>
          {at > 0 && ', '}
          {names[role]}
        </span>
      ))}
    </span>
  );
}
