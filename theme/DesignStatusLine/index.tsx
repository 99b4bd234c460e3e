import {translate} from '@docusaurus/Translate';
import DesignDefinition from '@theme/DesignDefinition';
import DesignPeople from '@theme/DesignPeople';
import DesignSince from '@theme/DesignSince';
import DesignStatus from '@theme/DesignStatus';
import DesignText from '@theme/DesignText';
import DesignUncommitted from '@theme/DesignUncommitted';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignProps;
}

/** The line below the title of a design: its status, since when, who wrote it, and the release. */
export default function DesignStatusLine({design}: Props): ReactNode {
  const {status, attention, timeline, authors, release, indexPermalink} = design;
  const authorsLabel = translate({
    id: 'design.metadata.authors',
    message: 'Authors',
    description: 'The name of a fact about a design',
  });
  const isShown = hasStatus(design) && !isStatusInBanner(design);
  const since = timeline?.since ?? null;
  const isUncommitted = timeline?.isUncommitted ?? false;
  if (!isShown && since === null && !isUncommitted && authors.length === 0 && release === null) {
    return null;
  }
  return (
    <div className={`theme-design-status-line ${styles.lines}`}>
      <div className={styles.line}>
        {(isShown || since !== null || isUncommitted) && (
          <span className={isShown ? undefined : styles.alone}>
            {isShown && <DesignStatus status={status} />} {isUncommitted && <DesignUncommitted />}
            {since !== null && <DesignSince since={since} />}
          </span>
        )}
        {authors.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: the people are no controls of a form
          <div role="group" aria-label={authorsLabel}>
            <DesignPeople people={authors} indexPermalink={indexPermalink} />
          </div>
        )}
        {release !== null && <span className={styles.release}>{release}</span>}
      </div>
      {isShown && (
        <p className={styles.definition}>
          {attention === null ? (
            <DesignDefinition phase={status.phase} isInForce={status.isInForce} />
          ) : (
            <DesignText text={attention} />
          )}
        </p>
      )}
    </div>
  );
}

// A project may have no statuses, and then none is missing.
function hasStatus({kind, status, attention}: DesignProps): boolean {
  return kind === 'design' && (status.id !== null || attention !== null);
}

// The banner of a dropped or replaced design has its status as the title.
function isStatusInBanner({banner}: DesignProps): boolean {
  return banner?.kind === 'dropped' || banner?.kind === 'replaced';
}
