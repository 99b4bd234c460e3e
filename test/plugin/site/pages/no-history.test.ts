import {expect, it} from 'vitest';
import {routesOf} from './routes-of.ts';

// Paths of the values that two objects have differently; of what one does not have, only the first.
function listDifferences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (!isObject(a) || !isObject(b)) return a === b ? [] : [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => listDifferences(a[key], b[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

it('pages of a folder without a history lack what the history says, and nothing else', async () => {
  const options = {insights: {}};
  const told = await routesOf(options);
  const plain = await routesOf(options, undefined, false);
  const addresses = plain.pages.map(({path}) => path);
  const more = told.pages.filter(({path}) => !addresses.includes(path));
  expect(more.map(({path}) => path)).toEqual(['/design/activity', '/design/insights']);
  expect(told.pages.filter((page) => !more.includes(page)).map(({path}) => path)).toEqual(
    addresses,
  );
  const differences = plain.pages.flatMap((page) => {
    const same = told.pages.find(({path}) => path === page.path);
    return listDifferences(page, same).map((path) => `${page.path} ${path.slice(1)}`);
  });
  const item = (name: string) => `/design props/index/groups/0/designs/0/${name}`;
  const note = (name: string) =>
    `/design/release-notes props/releaseNotes/groups/0/releases/0/designs/0/${name}`;
  expect(differences.sort()).toEqual(
    [
      ...['activity', 'asOf', 'changes/0'].map((name) => `/design props/index/${name}`),
      ...['changed', 'since', 'sinceDay', 'changedDay'].map(item),
      ...['changed', 'since'].map(note),
      ...['timeline', 'head/published', 'head/modified', 'head/structuredData'].map(
        (name) => `/design/1-with-history props/design/${name}`,
      ),
    ].sort(),
  );
});

it('the sidebar of a folder without a history has all but the pages that tell of it', async () => {
  const toSidebar = async (hasHistory: boolean) => {
    const {data} = await routesOf({insights: {}}, undefined, hasHistory);
    return data.get('sidebar.json') as {readonly items: readonly {readonly label: string}[]};
  };
  const [told, plain] = [await toSidebar(true), await toSidebar(false)];
  const isOfHistory = ({label}: {readonly label: string}) =>
    label === 'Activity' || label === 'Insights';
  expect(told.items.filter(isOfHistory)).toHaveLength(2);
  expect({...told, items: told.items.filter((entry) => !isOfHistory(entry))}).toEqual(plain);
});
