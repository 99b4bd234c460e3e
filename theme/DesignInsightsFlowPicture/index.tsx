import {translate} from '@docusaurus/Translate';
import type {FlowProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly flow: Pick<FlowProps, 'width' | 'height' | 'bands' | 'years'>;
}

/** The picture of designs over time. Its words are text beside it, which stays readable on a phone. */
export default function DesignInsightsFlowPicture({flow}: Props): ReactNode {
  const {width, height, bands, years} = flow;
  return (
    <div className={`theme-design-insights-flow-picture ${styles.picture}`}>
      <svg
        className={styles.bands}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={translate({
          id: 'design.insights.flow.picture',
          message: 'Designs by status over time. The table below has the figures.',
          description: 'What screen readers say of the picture',
        })}
      >
        {bands.map(({phase, path}) => (
          <path key={phase} className={styles[phase]} d={path} data-phase={phase} />
        ))}
      </svg>
      <ul className={styles.labels}>
        {bands.map(
          ({phase, label, count, labelAt}) =>
            labelAt !== null && (
              <li key={phase} style={{insetBlockStart: `${labelAt}%`}}>
                <span className={`${styles.mark} ${styles[phase]}`} />
                <span className={styles.words} title={label}>
                  {label}
                </span>{' '}
                <b>{count}</b>
              </li>
            ),
        )}
      </ul>
      <div className={styles.years} aria-hidden="true">
        {years.map(({year, at}) => (
          <span key={year} style={{insetInlineStart: `${at}%`}}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
