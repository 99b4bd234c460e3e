import type {RouteConfig} from '@docusaurus/types';
import type {FolderReleases} from '../../../../plugin/core/index.ts';
import {noFiles} from '../../../../plugin/site/content/document-files.ts';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {addRoutes} from '../../../../plugin/site/pages/routes.ts';
import {readRuleTexts} from '../../../../plugin/site/pages/rules/rule-texts.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {toLog} from '../../core/history/folder.ts';
import {design, toContent} from '../content.ts';

const texts = {
  '1-with-history.md': design('A', 'draft'),
  '2-plain.md': design('B', 'draft'),
  '3-with-authors.md': design('C', 'draft').replace(
    '\n- Status',
    '\n- Authors: @ada, @bob\n- Status',
  ),
  'README.md': '# Read me\n',
  'lost.md': '',
};

// A single commit, so that the pages of the history have something to tell.
const log = toLog([['2024-01-01', {'1-with-history.md': texts['1-with-history.md']}]]);

/** The routes of a small folder with these options, and the data that they name. */
export async function routesOf(given: object = {}, releases?: FolderReleases, hasHistory = true) {
  const options = toPluginOptions(given);
  const paths = toSitePaths('/', options);
  const rules = await readRuleTexts(options, paths);
  const added: RouteConfig[] = [];
  const data = new Map<string, unknown>();
  const content = toContent(texts, {
    ...{options, lost: ['lost.md']},
    ...(hasHistory ? {log} : {}),
  });
  await addRoutes(
    releases ? {...content, set: {...content.set, releases}} : content,
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
      isLive: false,
      showProblems: paths.rules !== undefined,
      editUrlOf: () => undefined,
      json: null,
      markdown: null,
      files: noFiles,
      alternates: [],
      locale: 'en',
      addressOf: (permalink) => `https://designs.example${permalink}`,
      summariesOf: (release) => `/data${release ?? ''}/summaries.js`,
      rules: rules.map((rule) => ({...rule, module: `/data/${rule.name}`})),
    },
  );
  const [root] = added;
  if (!root || added.length > 1) throw new Error('there should be one route that holds all others');
  return {root, pages: root.routes ?? [], data, paths};
}
