import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignElapsed from '@theme/DesignElapsed';
import type {SinceProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly since: SinceProps;
}

/** Since when a design has its status, or is there where it has none. */
export default function DesignSince({since}: Props): ReactNode {
  const {date, until, url} = since;
  const day = url === null ? <DesignDate date={date} /> : renderLink(date, url);
  return (
    <span className={`theme-design-since ${styles.since}`}>
      {renderSentence(since, day)}
      <DesignElapsed since={date} until={until} />
    </span>
  );
}

function renderLink(date: string, url: string): ReactNode {
  return (
    <Link href={url}>
      <DesignDate date={date} />
    </Link>
  );
}

function renderSentence({of, isOrBefore}: SinceProps, day: ReactNode): ReactNode {
  if (of === 'document') {
    return (
      <Translate
        id="design.since.added"
        description="On which day a design that has no status came into the folder"
        values={{day}}
      >
        {'added {day}'}
      </Translate>
    );
  }
  if (isOrBefore) {
    return (
      <Translate
        id="design.since.orBefore"
        description="Follows the status of a design: the day on which it was first seen, when it may have had it for longer"
        values={{day}}
      >
        {'since {day} or before'}
      </Translate>
    );
  }
  return (
    <Translate
      id="design.since.status"
      description="Follows the status of a design: the day from which it has had it"
      values={{day}}
    >
      {'since {day}'}
    </Translate>
  );
}
