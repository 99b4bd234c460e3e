import DesignDate from '@theme/DesignDate';
import DesignDefinition from '@theme/DesignDefinition';
import type {Props} from '@theme/DesignMetadata';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import DesignPeople from '@theme/DesignPeople';
import DesignProgress from '@theme/DesignProgress';
import DesignRelations from '@theme/DesignRelations';
import DesignSource from '@theme/DesignSource';
import DesignStatus from '@theme/DesignStatus';
import DesignText from '@theme/DesignText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const people = ['authors', 'approvers', 'reviewers'] as const;
const dates = ['created', 'updated'] as const;
const relations = ['supersededBy', 'replaces', 'seeAlso', 'referencedBy'] as const;

/** The facts about a design. A fact that the document does not give is left out. */
export default function DesignMetadata({design, anchors}: Props): ReactNode {
  const {status, openQuestions, checklist} = design;
  if (!hasFacts(design)) return null;
  return (
    <dl className={`theme-design-metadata ${styles.metadata}`}>
      {hasStatus(design) && (
        <DesignMetadataItem name="status">
          <DesignStatus status={status} />{' '}
          <span className={styles.definition}>
            {design.attention === null ? (
              <DesignDefinition phase={status.phase} />
            ) : (
              <DesignText text={design.attention} />
            )}
          </span>
        </DesignMetadataItem>
      )}
      {people.map(
        (name) =>
          design[name].length > 0 && (
            <DesignMetadataItem key={name} name={name}>
              <DesignPeople
                people={design[name]}
                {...(name === 'authors' ? {indexPermalink: design.indexPermalink} : {})}
              />
            </DesignMetadataItem>
          ),
      )}
      {dates.map((name) => {
        const date = design[name];
        return (
          date !== null && (
            <DesignMetadataItem key={name} name={name}>
              <DesignDate date={date} />
            </DesignMetadataItem>
          )
        );
      })}
      {relations.map(
        (name) =>
          design[name].length > 0 && (
            <DesignMetadataItem key={name} name={name}>
              <DesignRelations relations={design[name]} />
            </DesignMetadataItem>
          ),
      )}
      <DesignProgress openQuestions={openQuestions} checklist={checklist} anchors={anchors} />
      <DesignSource {...design} />
    </dl>
  );
}

// A project may have no statuses, and then none is missing.
function hasStatus({kind, status, attention}: Props['design']): boolean {
  return kind === 'design' && (status.id !== null || attention !== null);
}

function hasFacts(design: Props['design']): boolean {
  const {openQuestions, checklist} = design;
  return (
    hasStatus(design) ||
    openQuestions.total + checklist.total > 0 ||
    dates.some((name) => design[name] !== null) ||
    [...people, ...relations].some((name) => design[name].length > 0)
  );
}
