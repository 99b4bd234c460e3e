import {describe, expect, it} from 'vitest';
import {toWord} from '../../../../plugin/core/status/vocabulary.ts';
import {readFolder} from '../read.ts';

const withStatus = (...words: readonly string[]) =>
  Object.fromEntries(
    words.map((word, at) => [
      `000${at + 1}-one-word.md`,
      `# T\n\n- Status: ${word}\n\n## Why\n\nx\n`,
    ]),
  );

const idsOf = (...args: Parameters<typeof readFolder>) =>
  readFolder(...args).statuses.map(({id}) => id);

const rulesOf = ({designs}: ReturnType<typeof readFolder>) =>
  designs.flatMap(({problems}) => problems.map(({rule}) => rule));

describe('a word that several documents use', () => {
  it('is one of the folder, and one that a single document uses is not', () => {
    const set = readFolder(withStatus('Simmering', 'simmering', 'Raw'));
    expect(set.statuses.map(({id}) => id)).toContain('simmering');
    expect(set.statuses.map(({id}) => id)).not.toContain('raw');
    expect(rulesOf(set).filter((rule) => rule === 'unknown-status')).toHaveLength(1);
  });

  it('takes three documents beside the menu of a template', () => {
    const template = {'_template.md': '# Title\n\n- Status: raw | baked\n\n## Why\n\nx\n'};
    expect(idsOf({...template, ...withStatus('burnt', 'burnt')})).toEqual(['raw', 'baked']);
    expect(idsOf({...template, ...withStatus('burnt', 'burnt', 'Burnt')})).toEqual([
      ...['raw', 'baked', 'burnt'],
    ]);
  });

  it('is none of those that the owner named', () => {
    const statuses = ['raw', 'baked'].map(toWord);
    expect(idsOf(withStatus('burnt', 'burnt', 'burnt'), {statuses})).toEqual(['raw', 'baked']);
  });

  it('is what an unknown one is told to be, where that is near; else all are named', () => {
    const template = {'_template.md': '# Title\n\n- Status: raw | proposal\n\n## Why\n\nx\n'};
    const hintsOf = (word: string) =>
      readFolder({...template, ...withStatus(word)}).designs.flatMap(({problems}) =>
        problems.flatMap(({rule, hint}) => (rule === 'unknown-status' ? [hint] : [])),
      );
    expect(hintsOf('proposed')).toEqual(['Write `proposal`.']);
    expect(hintsOf('burnt')).toEqual(['Write one of `raw`, `proposal`.']);
  });

  it('needs no second witness where its meaning is known', () => {
    expect(readFolder(withStatus('Shipped')).statuses.at(-1)).toEqual({
      id: 'shipped',
      label: 'Shipped',
      phase: 'done',
    });
  });

  it('is named once', () => {
    expect(idsOf(withStatus('draft', 'draft')).filter((id) => id === 'draft')).toEqual(['draft']);
  });

  it('is no typing error of another', () => {
    expect(idsOf(withStatus('acceptd', 'acceptd'))).not.toContain('acceptd');
  });
});

describe('a folder named by a status', () => {
  const text = '# T\n\n## Context\n\nx\n\n## Decision\n\ny\n';
  const statusOf = (texts: Readonly<Record<string, string>>, path: string) =>
    readFolder(texts).designs.find(({sourcePath}) => sourcePath === path)?.status;

  it('says it beside others of its kind', () => {
    const texts = {
      '1-Active/a.md': text,
      '2-on-hold/b.md': text,
      '2-on-hold/c/README.md': `# T\n\n- Status: final\n\n## Context\n\nx\n`,
      'notes/d.md': text,
    };
    expect(statusOf(texts, '1-Active/a.md')).toEqual({
      id: 'active',
      raw: '1-Active',
      phase: 'accepted',
      source: 'name',
    });
    expect(statusOf(texts, '2-on-hold/b.md')?.phase).toBe('paused');
    expect(statusOf(texts, '2-on-hold/c/README.md')?.id).toBe('final');
    expect(statusOf(texts, 'notes/d.md')).not.toHaveProperty('id');
  });

  it('says it alone where its name says nothing else', () => {
    const own = {'rejected/a.md': text, 'rejected/b.md': text, 'c.md': text};
    expect(statusOf(own, 'rejected/a.md')?.id).toBe('rejected');
    const drafts = {'net/10. Drafts/a.md': text, 'net/10. Drafts/b.md': text, 'c.md': text};
    expect(statusOf(drafts, 'net/10. Drafts/a.md')).toMatchObject({id: 'draft', raw: '10. Drafts'});
  });

  it.each([
    ['review/a.md', 'review/b.md'],
    ['rejected-ideas/a.md', 'rejected-ideas/b.md'],
    ['rejected/a.md', 'c.md'],
    ['notes-1-rejected/a.md', 'notes-1-rejected/b.md'],
  ])('may be about something else: %s beside %s', (first, second) => {
    const texts = {[first]: text, [second]: text, 'd.md': text};
    expect(statusOf(texts, first)).not.toHaveProperty('id');
  });

  it('says it in the words of the owner', () => {
    const statuses = [
      {id: 'raw', label: 'Raw', phase: 'draft'},
      {id: 'baked', label: 'Baked', phase: 'done'},
    ] as const;
    const {designs} = readFolder({'raw/a.md': text, 'baked/b.md': text}, {statuses});
    expect(designs.map(({status}) => [status.id, status.phase])).toEqual([
      ['raw', 'draft'],
      ['baked', 'done'],
    ]);
  });
});

it('a folder says its status where its name is told elsewhere', () => {
  const text = '# T\n\n## Context\n\nx\n\n## Decision\n\ny\n';
  const texts = {'net/accepted/a.md': text, 'net/rejected/b.md': text, 'store/accepted/c.md': text};
  const ids = readFolder(texts).designs.map(({status}) => status.id);
  expect(ids).toEqual(['accepted', 'rejected', 'accepted']);
});

describe('a project without statuses', () => {
  const plain = Object.fromEntries(
    Array.from({length: 12}, (_, at) => [
      `a${at}.md`,
      '# T\n\n## Context\n\nx\n\n## Decision\n\ny\n',
    ]),
  );

  it('lacks none', () => {
    const set = readFolder(plain);
    expect(set.hasStatuses).toBe(false);
    expect(rulesOf(set)).not.toContain('missing-status');
  });

  it('is one whose template asks for what nobody writes', () => {
    const template = {
      '_template.md': '# Title\n\n- Status: raw | baked\n\n## Context\n\n## Decision\n',
    };
    expect(rulesOf(readFolder({...template, ...plain}))).not.toContain('missing-status');
    const [first = ''] = Object.keys(plain);
    const young = {...template, [first]: plain[first] ?? ''};
    expect(rulesOf(readFolder(young))).toContain('missing-status');
  });

  it('is none where most have one', () => {
    const set = readFolder({
      ...withStatus('draft', 'final', 'draft'),
      'b.md': '# T\n\n## Context\n\nx\n\n## Decision\n\ny\n',
    });
    expect(set.hasStatuses).toBe(true);
    expect(rulesOf(set)).toContain('missing-status');
  });

  it('may be one whose template says that metadata may be left out', () => {
    const template =
      '---\n# These fields are optional.\nstatus: "{raw | baked}"\n---\n# Title\n\n## Why\n\nx\n';
    const set = readFolder({
      '_template.md': template,
      ...withStatus('raw'),
      'b.md': '# T\n\n## Why\n\ny\n\n## Context\n\ny\n',
    });
    expect(rulesOf(set)).not.toContain('missing-status');
  });
});

it('statuses differ from the first that says one, not from one that says nothing', () => {
  const text = '---\nstatus: TBD\n---\n# T\n\n- Status: draft\n\n## Status\n\naccepted\n';
  const {designs} = readFolder({'0001-a.md': text});
  const found = designs.flatMap(({problems}) =>
    problems.filter(({rule}) => rule === 'status-conflict').map(({message}) => message),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Status `accepted`.* differs from `draft` in /);
});
