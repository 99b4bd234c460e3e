import {expect, it} from 'vitest';
import type {Rows} from '../../../plugin/option-rows.ts';
import type {PluginOptions} from '../../../plugin/options.ts';
import {optionTable} from '../../../plugin/validate-options/option-table.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';

type TableOptions = Omit<PluginOptions, 'decided'>;

// `npm run types` is the test of these: each line below an expected error is one.
it('has a row for each option of the type, and no other', () => {
  const {html, editUrl, ...others} = optionTable;
  // @ts-expect-error the row of `editUrl` is missing
  const lacking: Rows<TableOptions> = {...others, html};
  // @ts-expect-error there is no option `hmtl`
  const misspelt = {...optionTable, hmtl: html} satisfies Rows<TableOptions>;
  // @ts-expect-error an option that is always there has a default
  const open: Rows<TableOptions> = {...others, editUrl, html: {schema: html.schema}};
  // @ts-expect-error a default is a value of the option
  const wrong: Rows<TableOptions> = {...optionTable, html: {...html, default: 'raw'}};
  expect([lacking, misspelt, open, wrong].map((rows) => Object.keys(rows).length)).toEqual([
    Object.keys(optionTable).length - 1,
    Object.keys(optionTable).length + 1,
    Object.keys(optionTable).length,
    Object.keys(optionTable).length,
  ]);
});

it('gives every option that has a default', () => {
  const withDefault = Object.entries(optionTable).filter(([, row]) => 'default' in row);
  const {decided: _, ...complete} = toPluginOptions({});
  expect(Object.keys(complete).sort()).toEqual(withDefault.map(([name]) => name).sort());
});
