import Translate from '@docusaurus/Translate';
import DesignFold from '@theme/DesignFold';
import DesignReleaseLine from '@theme/DesignReleaseLine';
import Heading from '@theme/Heading';
import type {MilestoneProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly milestones: readonly MilestoneProps[];
}

const shown = 10;

/** What is accepted and not done yet, by the milestones that documents name. */
export default function DesignRoadmap({milestones}: Props): ReactNode {
  if (milestones.length === 0) return null;
  const isNamed = milestones.some(({name}) => name !== null);
  return (
    <section className={`theme-design-roadmap ${styles.roadmap}`}>
      <Heading as="h2" id="coming-next">
        <Translate id="design.roadmap.title" description="Heading of designs that are accepted">
          Coming next
        </Translate>
      </Heading>
      {milestones.map((milestone) => (
        <div key={milestone.name ?? ''}>
          {isNamed && (
            <Heading as="h3" className={styles.milestone}>
              {milestone.name ?? (
                <Translate
                  id="design.roadmap.unnamed"
                  description="Heading of accepted designs that name no coming milestone"
                >
                  Without a milestone to come
                </Translate>
              )}
            </Heading>
          )}
          {renderEntries(milestone.entries)}
        </div>
      ))}
    </section>
  );
}

function renderEntries(entries: MilestoneProps['entries']): ReactNode {
  const renderPart = (part: MilestoneProps['entries']) => (
    <ul className={styles.list}>
      {part.map((entry) => (
        <DesignReleaseLine key={entry.anchor} entry={entry} />
      ))}
    </ul>
  );
  return (
    <>
      {renderPart(entries.slice(0, shown))}
      <DesignFold count={Math.max(0, entries.length - shown)}>
        {renderPart(entries.slice(shown))}
      </DesignFold>
    </>
  );
}
