import DesignAttention from '@theme/DesignAttention';
import DesignGroup from '@theme/DesignGroup';
import type {Props} from '@theme/DesignIndexGroups';
import DesignOtherPages from '@theme/DesignOtherPages';
import type {ReactNode} from 'react';

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
