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
}

/** The designs by status, then those whose status cannot be read, then other documents. */
export default function DesignIndexGroups({groups, attention, pages}: Props): ReactNode {
  return (
    <>
      {groups.map((group) => (
        <DesignGroup key={group.anchor} group={group} />
      ))}
      <DesignAttention designs={attention} />
      <DesignOtherPages designs={pages} />
    </>
  );
}
