import Translate from '@docusaurus/Translate';
import DesignReleaseNote from '@theme/DesignReleaseNote';
import Heading from '@theme/Heading';
import type {DesignReleaseProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly release: DesignReleaseProps;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** The designs of one release, under its heading if any design names a release. */
export default function DesignRelease({release: group, summaries}: Props): ReactNode {
  const {release, anchor, designs} = group;
  return (
    <div className="theme-design-release">
      {anchor !== null && (
        <Heading as="h3" id={anchor} className={styles.heading}>
          {release ?? (
            <Translate
              id="design.release.none"
              description="Heading of designs that name no release, below those of releases"
            >
              Without a release
            </Translate>
          )}
        </Heading>
      )}
      {designs.map((design) => (
        <DesignReleaseNote
          key={design.anchor}
          as={anchor === null ? 'h3' : 'h4'}
          design={design}
          summary={design.hasSummary ? summaries[design.id] : undefined}
        />
      ))}
    </div>
  );
}
