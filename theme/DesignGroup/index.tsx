import DesignDefinition from '@theme/DesignDefinition';
import DesignIndexSection from '@theme/DesignIndexSection';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {DesignGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: DesignGroupProps;
  readonly isNarrowed?: boolean;
  readonly showsProblems?: boolean;
}

/** The designs of one status, or all of a project that has none. */
export default function DesignGroup({group, ...shown}: Props): ReactNode {
  const {anchor, status, designs, isFolded = false} = group;
  if (status === null) {
    return (
      <DesignIndexSection
        {...shown}
        anchor={anchor}
        designs={designs}
        className="theme-design-group"
      />
    );
  }
  return (
    <DesignIndexSection
      {...shown}
      anchor={anchor}
      isFolded={isFolded}
      heading={
        <>
          <DesignStatusIcon phase={status.phase} /> {status.label}
        </>
      }
      description={<DesignDefinition phase={status.phase} isInForce={status.isInForce} />}
      designs={designs}
      className="theme-design-group"
    />
  );
}
