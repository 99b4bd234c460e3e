import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import DesignFold from '@theme/DesignFold';
import type {PersonProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly people: readonly PersonProps[];
  /** The index, which is linked filtered by each person who has no page. */
  readonly indexPermalink?: string;
}

type Person = Props['people'][number];

const shown = 30;

/** A list of people, linked to their designs and to their profile pages. */
export default function DesignPeople({people, indexPermalink}: Props): ReactNode {
  const renderPeople = (part: readonly Person[]) => (
    <ul className={`theme-design-people ${styles.people}`}>
      {part.map((person) => (
        <li key={`${person.name} ${person.url}`}>{renderPerson(person, indexPermalink)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {renderPeople(people.slice(0, shown))}
      <DesignFold count={Math.max(0, people.length - shown)}>
        {renderPeople(people.slice(shown))}
      </DesignFold>
    </>
  );
}

function renderPerson({name, url, permalink}: Person, index: string | undefined): ReactNode {
  const filtered = index === undefined ? undefined : `${index}?author=${encodeURIComponent(name)}`;
  const designs = permalink ?? filtered;
  if (designs === undefined) return url === null ? name : <Link href={url}>{name}</Link>;
  const profile = translate(
    {
      id: 'design.people.profile',
      message: 'Page of {name}',
      description: 'The ARIA label of the link beside the name of an author to their own page',
    },
    {name},
  );
  return (
    <>
      <Link to={designs}>{name}</Link>
      {url !== null && (
        <Link
          href={url}
          className={`theme-design-profile ${styles.profile}`}
          aria-label={profile}
          title={profile}
        />
      )}
    </>
  );
}
