import type {RouteConfig} from '@docusaurus/types';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {addRoutes} from '../../../../plugin/site/pages/routes.ts';
import {readRuleTexts} from '../../../../plugin/site/pages/rules/rule-texts.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

const texts = {
  '1-a.md': design('A', 'draft'),
  '2-b.md': design('B', 'draft'),
  '3-c.md': design('C', 'draft'),
  'README.md': '# Read me\n',
  'lost.md': '',
};

/** The routes of a small folder with these options, and the data that they name. */
export async function routesOf(given: object = {}) {
  const options = toPluginOptions(given);
  const paths = toSitePaths('/', options);
  const rules = await readRuleTexts(options, paths);
  const added: RouteConfig[] = [];
  const data = new Map<string, unknown>();
  await addRoutes(
    toContent(texts, {options, lost: ['lost.md']}),
    {
      addRoute: (route) => added.push(route),
      createData: async (name, content) => {
        data.set(name, content);
        return `/data/${name}`;
      },
    },
    {
      siteDir: '/repository',
      paths,
      options,
      showProblems: paths.rules !== undefined,
      editUrlOf: () => undefined,
      json: null,
      markdown: null,
      alternates: [],
      locale: 'en',
      addressOf: (permalink) => `https://designs.example${permalink}`,
      summariesModule: '/data/summaries.js',
      rules: rules.map((rule) => ({...rule, module: `/data/${rule.name}`})),
    },
  );
  const [root] = added;
  if (!root || added.length > 1) throw new Error('there should be one route that holds all others');
  return {root, pages: root.routes ?? [], data, paths};
}
