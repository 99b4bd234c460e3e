import {translate} from '@docusaurus/Translate';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignWideTable from '@theme/DesignWideTable';
import type {DesignInsightsProps, YearFlowProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly years: readonly YearFlowProps[];
  readonly words: DesignInsightsProps['words'];
}

/** How many designs came, and what became of designs, in each year. */
export default function DesignInsightsYears({years, words}: Props): ReactNode {
  const columns = listColumns(words);
  return (
    <DesignWideTable>
      <DesignHealthTable className="theme-design-insights-years">
        <thead>
          <tr>
            <th scope="col">
              {translate({
                id: 'design.insights.years.year',
                message: 'Year',
                description: 'The column of years',
              })}
            </th>
            {columns.map(({key, label}) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {columns.map(({key}) => (
                <td key={key}>{year[key]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DesignHealthTable>
    </DesignWideTable>
  );
}

function listColumns({accepted, done, ended}: Props['words']) {
  const description = 'A column of how many designs there were of these in each year';
  return [
    {
      key: 'came',
      label: translate({id: 'design.insights.years.came', message: 'New', description}),
    },
    {key: 'accepted', label: nameBecoming(accepted)},
    {key: 'done', label: nameBecoming(done)},
    {key: 'ended', label: nameBecoming(ended)},
    {
      key: 'removed',
      label: translate({id: 'design.insights.years.removed', message: 'Removed', description}),
    },
  ] as const;
}

function nameBecoming(status: string): string {
  return translate(
    {
      id: 'design.insights.years.became',
      message: 'Became {status}',
      description: 'A column of how many designs got a status in each year',
    },
    {status},
  );
}
