import DesignDefinition from '@theme/DesignDefinition';
import type {Props} from '@theme/DesignGroup';
import DesignIndexSection from '@theme/DesignIndexSection';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {ReactNode} from 'react';

/** The designs of one status, or all of a project that has none. */
export default function DesignGroup({group}: Props): ReactNode {
  const {anchor, status, designs} = group;
  if (status === null) {
    return <DesignIndexSection anchor={anchor} designs={designs} className="theme-design-group" />;
  }
  return (
    <DesignIndexSection
      anchor={anchor}
      heading={
        <>
          <DesignStatusIcon phase={status.phase} /> {status.label}
        </>
      }
      description={<DesignDefinition phase={status.phase} />}
      designs={designs}
      className="theme-design-group"
    />
  );
}
