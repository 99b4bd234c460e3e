import DesignDate from '@theme/DesignDate';
import DesignDefinition from '@theme/DesignDefinition';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import DesignPeople from '@theme/DesignPeople';
import DesignProgress from '@theme/DesignProgress';
import DesignRelations from '@theme/DesignRelations';
import DesignSource from '@theme/DesignSource';
import DesignStatus from '@theme/DesignStatus';
import DesignText from '@theme/DesignText';
import DesignTopics from '@theme/DesignTopics';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignProps;
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

const people = ['authors', 'approvers', 'reviewers'] as const;
const dates = ['created', 'updated'] as const;
const topics = ['areas', 'components', 'tags', 'tracking', 'discussions'] as const;
const relations = ['supersededBy', 'replaces', 'seeAlso', 'referencedBy'] as const;

/** The facts about a design. Facts that the document does not state are left out. */
export default function DesignMetadata({design, anchors}: Props): ReactNode {
  const {status, openQuestions, checklist} = design;
  const isInBanner = isStatusInBanner(design);
  if (!hasFacts(design)) return null;
  return (
    <dl className={`theme-design-metadata ${styles.metadata}`}>
      {hasStatus(design) && !isInBanner && (
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
      <DesignTopics {...design} />
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
    (hasStatus(design) && !isStatusInBanner(design)) ||
    openQuestions.total + checklist.total > 0 ||
    dates.some((name) => design[name] !== null) ||
    design.stage !== null ||
    [...people, ...relations, ...topics].some((name) => design[name].length > 0)
  );
}

// The banner of a dropped or replaced design has its status as the title.
function isStatusInBanner({banner}: Props['design']): boolean {
  return banner?.kind === 'dropped' || banner?.kind === 'replaced';
}
