import Translate from '@docusaurus/Translate';
import DesignIndexSection from '@theme/DesignIndexSection';
import type {DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly designs: readonly DesignItemProps[];
  readonly isFolded?: boolean;
  readonly isNarrowed?: boolean;
  readonly showsProblems?: boolean;
}

/** The group of designs whose status could not be read. */
export default function DesignAttention(props: Props): ReactNode {
  return (
    <DesignIndexSection
      {...props}
      anchor="needs-attention"
      heading={
        <Translate id="design.attention.title" description="Title of a group of the index">
          No status
        </Translate>
      }
      description={
        <Translate id="design.attention.description" description="What is in the group">
          The status of these could not be read; the reason is given for each.
        </Translate>
      }
      className="theme-design-attention"
    />
  );
}
