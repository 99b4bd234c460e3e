import DesignDate from '@theme/DesignDate';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import DesignPeople from '@theme/DesignPeople';
import DesignProgress from '@theme/DesignProgress';
import DesignRelations from '@theme/DesignRelations';
import DesignSource from '@theme/DesignSource';
import DesignTopics from '@theme/DesignTopics';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignProps;
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

const people = ['approvers', 'reviewers'] as const;
const dates = ['created', 'updated'] as const;
const topics = ['areas', 'components', 'tags', 'tracking', 'discussions'] as const;
const relations = ['supersededBy', 'replaces', 'seeAlso', 'referencedBy'] as const;

/** The facts about a design. What the document does not state, or its status line tells, is left out. */
export default function DesignMetadata({design, anchors}: Props): ReactNode {
  const {openQuestions, checklist} = design;
  if (!hasFacts(design)) return null;
  return (
    <dl className={`theme-design-metadata ${styles.metadata}`}>
      {people.map(
        (name) =>
          design[name].length > 0 && (
            <DesignMetadataItem key={name} name={name}>
              <DesignPeople people={design[name]} />
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

function hasFacts(design: Props['design']): boolean {
  const {openQuestions, checklist} = design;
  return (
    openQuestions.total + checklist.total > 0 ||
    dates.some((name) => design[name] !== null) ||
    design.stage !== null ||
    [...people, ...relations, ...topics].some((name) => design[name].length > 0)
  );
}
