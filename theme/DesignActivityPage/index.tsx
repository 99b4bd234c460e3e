import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import DesignActivityKinds from '@theme/DesignActivityKinds';
import DesignActivityUnchanged from '@theme/DesignActivityUnchanged';
import DesignActivityYear from '@theme/DesignActivityYear';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignTocMobile from '@theme/DesignTocMobile';
import {
  countChanges,
  type DesignActivityProps,
  narrowActivity,
  useActivityKind,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly activity: DesignActivityProps;
}

/** What happened to the designs of the folder, the newest first. */
export default function DesignActivityPage({activity}: Props): ReactNode {
  const {title, description, index, feeds, from, unchanged, health, head} = activity;
  const {kind, choose, isReady} = useActivityKind();
  const years = narrowActivity(activity.years, kind);
  const toc = years.map(({year}) => ({id: year, value: year, level: 2}));
  return (
    <DesignLayout toc={toc}>
      <DesignHead head={head} />
      <div className="theme-design-activity-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={index.permalink}>{index.title}</Link>
          {feeds.map(({label, href}) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </DesignPageHeader>
        <DesignActivityKinds
          kind={kind}
          count={countChanges(years)}
          isReady={isReady}
          onChoose={choose}
        />
        <DesignActivityUnchanged unchanged={unchanged} health={health} />
        <DesignTocMobile toc={toc} />
        {years.map((year) => (
          <DesignActivityYear key={year.year} year={year} />
        ))}
        <p className={styles.from}>
          {translate(
            {
              id: 'design.activity.from',
              message: 'The history begins on {date}.',
              description: 'Stands below all changes; date is the day of the first commit',
            },
            {date: from},
          )}
        </p>
      </div>
    </DesignLayout>
  );
}
