import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import DesignEmpty from '@theme/DesignEmpty';
import DesignHealthCounts from '@theme/DesignHealthCounts';
import DesignHealthFigures from '@theme/DesignHealthFigures';
import DesignHealthFixFirst from '@theme/DesignHealthFixFirst';
import DesignHealthLead from '@theme/DesignHealthLead';
import DesignHealthQuestions from '@theme/DesignHealthQuestions';
import DesignHealthRules from '@theme/DesignHealthRules';
import DesignHealthSection from '@theme/DesignHealthSection';
import DesignHealthSections from '@theme/DesignHealthSections';
import DesignHealthSignOff from '@theme/DesignHealthSignOff';
import DesignHealthWaiting from '@theme/DesignHealthWaiting';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignTocMobile from '@theme/DesignTocMobile';
import type {DesignHealthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly health: DesignHealthProps;
}

/** The health page: what needs attention in the folder. */
export default function DesignHealthPage({health}: Props): ReactNode {
  const {title, description, indexPermalink, indexTitle, figures} = health;
  const sections = listSections(health);
  const toc = sections.map(({id, title: value}) => ({id, value, level: 2}));
  return (
    <DesignLayout toc={toc}>
      <PageMetadata title={title} description={description ?? ''} />
      <div className="theme-design-health-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={indexPermalink}>{indexTitle}</Link>
          {health.fixFirst.length > 0 && (
            <Link to={`${indexPermalink}?lens=health`}>
              <Translate id="design.health.lens" description="Leads to the index with problems">
                Index with problems
              </Translate>
            </Link>
          )}
        </DesignPageHeader>
        {figures.designs === 0 ? (
          <DesignEmpty />
        ) : (
          <>
            <DesignHealthLead figures={figures} />
            <DesignHealthFigures figures={figures} />
          </>
        )}
        <DesignTocMobile toc={toc} />
        {sections.map(({id, title: heading, content}) => (
          <DesignHealthSection key={id} anchor={id} title={heading}>
            {content}
          </DesignHealthSection>
        ))}
      </div>
    </DesignLayout>
  );
}

// Each title is used as a heading and in the table of contents.
function listSections({designs, fixFirst, openQuestions, signOff, ...health}: Props['health']) {
  return [
    {
      id: 'fix-first',
      title: translate({
        id: 'design.health.fixFirst.title',
        message: 'Fix first',
        description: 'Title of the list of documents with problems, the most pressing first',
      }),
      content: <DesignHealthFixFirst designs={designs} fixFirst={fixFirst} />,
    },
    {
      id: 'sections',
      title: translate({
        id: 'design.health.sections.title',
        message: 'Sections that are missing or empty',
        description: 'Title of the table of sections',
      }),
      content: health.sections.length > 0 && <DesignHealthSections sections={health.sections} />,
    },
    {
      id: 'rules',
      title: translate({
        id: 'design.health.rules.title',
        message: 'Problems by rule',
        description: 'Title of the table of rules',
      }),
      content: <DesignHealthRules rules={health.rules} quietRules={health.quietRules} />,
    },
    {
      id: 'open-questions',
      title: translate({
        id: 'design.health.questions.title',
        message: 'Open questions',
        description: 'Title of the list of questions without an answer',
      }),
      content: <DesignHealthQuestions designs={designs} openQuestions={openQuestions} />,
    },
    {
      id: 'sign-off',
      title: translate({
        id: 'design.health.signOff.title',
        message: 'Sign-off',
        description: 'Title of the list of designs that have a sign-off checklist',
      }),
      content: signOff.length > 0 && (
        <DesignHealthSignOff designs={designs} signOff={signOff} signedOff={health.signedOff} />
      ),
    },
    {
      id: 'waiting',
      title: translate({
        id: 'design.health.waiting.title',
        message: 'Waiting longest',
        description: 'Title of the list of designs that were agreed on long ago and are not built',
      }),
      content: health.waiting !== null && (
        <DesignHealthWaiting designs={designs} waiting={health.waiting} />
      ),
    },
    {
      id: 'statuses',
      title: translate({
        id: 'design.health.statuses.title',
        message: 'By status',
        description: 'Title of the table of statuses',
      }),
      content: health.statuses.length > 0 && (
        <DesignHealthCounts of="status" counts={health.statuses} />
      ),
    },
    {
      id: 'folders',
      title: translate({
        id: 'design.health.folders.title',
        message: 'By folder',
        description: 'Title of the table of folders',
      }),
      content: health.folders.length > 0 && (
        <DesignHealthCounts of="folder" counts={health.folders} />
      ),
    },
  ].filter(({content}) => content !== false);
}
