import Translate from '@docusaurus/Translate';
import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {ActivityChangeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly change: ActivityChangeProps;
}

/** What happened to a design, in a few words. */
export default function DesignActivityNews({change}: Props): ReactNode {
  return (
    <span className={`theme-design-activity-news ${styles.news}`}>
      {change.kind !== 'text' && change.status && <DesignStatus status={change.status} />}
      <span>{toWords(change)}</span>
    </span>
  );
}

function toWords({kind, status, from, release, successor, ...text}: ActivityChangeProps) {
  switch (kind) {
    case 'new':
      return (
        <Translate id="design.activity.new" description="A design was added to the folder">
          new
        </Translate>
      );
    case 'became':
    case 'replaced':
      if (successor !== null) {
        return (
          <Translate
            id="design.activity.replaced"
            description="Follows the status of a design that was replaced; design is its successor"
            values={{design: <DesignLink design={successor} />}}
          >
            {'by {design}'}
          </Translate>
        );
      }
      if (from !== null) {
        return (
          <Translate
            id="design.activity.was"
            description="Follows the new status of a design; status is the one before"
            values={{status: from.label}}
          >
            {'was {status}'}
          </Translate>
        );
      }
      return status === null ? (
        <Translate id="design.activity.became" description="The status of several designs changed">
          another status
        </Translate>
      ) : null;
    case 'release':
      return (
        <Translate
          id="design.activity.release"
          description="A design was assigned to another release"
          values={{release: release ?? ''}}
        >
          {'moved to {release}'}
        </Translate>
      );
    case 'removed':
      return (
        <Translate id="design.activity.removed" description="A design was removed">
          removed
        </Translate>
      );
    case 'text':
      return text.sections.length === 0 ? (
        <Translate id="design.activity.text" description="The text of several designs changed">
          text changed
        </Translate>
      ) : (
        <Translate
          id="design.activity.sections"
          description="The text of a design changed after it was accepted; sections are titles"
          values={{sections: nameSections(text)}}
        >
          {'text changed: {sections}'}
        </Translate>
      );
  }
}

function nameSections({
  sections,
  moreSections,
}: Pick<ActivityChangeProps, 'sections' | 'moreSections'>): string {
  const more = moreSections === 0 ? [] : [`+${moreSections}`];
  return [...sections, ...more].join(', ');
}
