import DesignAttention from '@theme/DesignAttention';
import DesignGroup from '@theme/DesignGroup';
import DesignOtherPages from '@theme/DesignOtherPages';
import type {DesignGroupProps, DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Design = DesignItemProps;

export interface Props {
  readonly groups: readonly DesignGroupProps[];
  readonly attention: readonly Design[];
  readonly pages: readonly Design[];
  /** Whether filters chose the designs: then no group is closed, and none is cut. */
  readonly isNarrowed?: boolean;
  readonly showsProblems?: boolean;
}

/** The designs by status, then those without one, then other documents. */
export default function DesignIndexGroups(props: Props): ReactNode {
  const {groups, attention, pages, ...shown} = props;
  const isFolded = groups.length > 0;
  return (
    <>
      {groups.map((group) => (
        <DesignGroup key={group.anchor} {...shown} group={group} />
      ))}
      <DesignAttention {...shown} designs={attention} isFolded={isFolded} />
      <DesignOtherPages {...shown} designs={pages} isFolded={isFolded} />
    </>
  );
}
