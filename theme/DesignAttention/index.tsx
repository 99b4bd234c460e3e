import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/DesignAttention';
import DesignIndexSection from '@theme/DesignIndexSection';
import type {ReactNode} from 'react';

/** The designs that have no place among the statuses until someone mends them. */
export default function DesignAttention({designs}: Props): ReactNode {
  return (
    <DesignIndexSection
      anchor="needs-attention"
      heading={
        <Translate id="design.attention.title" description="Title of a group of the index">
          No status
        </Translate>
      }
      description={
        <Translate id="design.attention.description" description="What is in the group">
          Where these stand could not be read; each says why.
        </Translate>
      }
      designs={designs}
      className="theme-design-attention"
    />
  );
}
