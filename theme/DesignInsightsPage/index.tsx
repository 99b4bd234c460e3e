import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import DesignHealthSection from '@theme/DesignHealthSection';
import DesignInsightsAges from '@theme/DesignInsightsAges';
import DesignInsightsFlow from '@theme/DesignInsightsFlow';
import DesignInsightsLeadTime from '@theme/DesignInsightsLeadTime';
import DesignInsightsYears from '@theme/DesignInsightsYears';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignTocMobile from '@theme/DesignTocMobile';
import type {DesignInsightsProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly insights: DesignInsightsProps;
}

/** The history of all designs together: how long they take, and where they wait. */
export default function DesignInsightsPage({insights}: Props): ReactNode {
  const {title, description, index} = insights;
  const sections = listSections(insights);
  const toc = sections.map(({id, title: value}) => ({id, value, level: 2}));
  return (
    <DesignLayout toc={toc}>
      <PageMetadata title={title} description={description ?? ''} />
      <div className="theme-design-insights-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={index.permalink}>{index.title}</Link>
        </DesignPageHeader>
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
function listSections({flow, ages, years, leadTime, words}: Props['insights']) {
  return [
    {
      id: 'flow',
      title: translate({
        id: 'design.insights.flow.title',
        message: 'Designs over time',
        description: 'Title of the picture of how many designs had which statuses',
      }),
      content: <DesignInsightsFlow flow={flow} words={words} />,
    },
    {
      id: 'ages',
      title: translate({
        id: 'design.insights.ages.title',
        message: 'How long designs have waited',
        description: 'Title of the tables of for how long designs have had their status',
      }),
      content: ages.length > 0 && <DesignInsightsAges ages={ages} />,
    },
    {
      id: 'years',
      title: translate({
        id: 'design.insights.years.title',
        message: 'By year',
        description: 'Title of the table of how many designs came and were done in each year',
      }),
      content: <DesignInsightsYears years={years} words={words} />,
    },
    {
      id: 'lead-time',
      title: translate(
        {
          id: 'design.insights.leadTime.title',
          message: 'From {accepted} to {done}',
          description:
            'Title of the section that says how long designs take from one status to another',
        },
        words,
      ),
      content: leadTime !== null && <DesignInsightsLeadTime leadTime={leadTime} />,
    },
  ].filter(({content}) => content !== false);
}
