import {describe, expect, it} from 'vitest';
import {readDocument, readFolder} from './read.ts';

const template =
  '# Title\n\n- Status: draft|done\n\n## Summary\n\nWhat for?\n\n## Cost\n\nHow much?\n';

const check = (text: string) =>
  readFolder({'_template.md': template, '0001-checked.md': text})
    .designs.filter(({id}) => id === '0001-checked')
    .flatMap(({problems}) => problems)
    .map(({line, rule, message}) => `${line} ${rule}: ${message}`);

describe('a document has one problem', () => {
  it.each([
    ['where it is empty', ''],
    ['where it holds only blanks', ' \n\t\n\n'],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual(['1 unreadable-file: Document is empty']);
  });

  it('where its front matter is never closed', () => {
    const text =
      '---\ntitle: A\nstatus: done\n\n## Summary\n\nEverybody saves an hour a day, and nobody has to wait.\n\n## Cost\n\nNone at all.\n';
    expect(check(text)).toEqual([
      '1 invalid-metadata: Front matter is never closed, so most programs read it as text',
    ]);
  });

  it('where a heading lacks the space behind its marks', () => {
    const text =
      '# A\n\n- Status: done\n\n##Cost\n\nNone.\n\n## Summary\n\nEverybody saves an hour a day, and nobody waits.\n\n## More\n\nNone at all, as far as we see.\n';
    expect(check(text)).toEqual([
      '5 misspelt-section: Heading `Cost` has no space behind its `##`, so it is read as text',
    ]);
  });
});

describe('a line of text is no heading', () => {
  it.each(['#1234 is closed', '#cache', '##', '###### ', 'see ##Aim'])('%s', (line) => {
    const text = `# A\n\n- Status: done\n\n## Aim\n\nTime.\n${line}\n\n## Cost\n\nNone we see.\n`;
    expect(check(text).filter((problem) => problem.includes('no space'))).toEqual([]);
  });
});

describe('an open bracket', () => {
  it.each([
    ['authors: [Ada, Max\nstatus: done', '2', ']'],
    ['status: done\nreviewers: ["@ada", "@max"', '3', ']'],
    ['status: done\nlabels: {kind: new\nauthors: [Ada]', '3', '}'],
  ])('of %j is told at its line', (yaml, line, close) => {
    const {problems, status} = readDocument(`---\n${yaml}\n---\n# A\n\n## Summary\n\nx\n`);
    const [problem] = problems.filter(({rule}) => rule === 'invalid-metadata');
    expect([String(problem?.line), problem?.edits?.[0]?.text, status.id]).toEqual([
      line,
      close,
      'done',
    ]);
  });
});

describe('TOML front matter', () => {
  const read = (toml: string) => readDocument(`+++\n${toml}\n+++\n\n## Summary\n\nSome words.\n`);

  it('gives the fields', () => {
    const design = read(
      'title = \'On # signs\' # a comment\nstatus = "accepted"\ndate = 2024-05-01\nauthors = ["Ada Byron",\n  \'@max\']',
    );
    expect([design.title, design.status.id, design.created]).toEqual([
      'On # signs',
      'accepted',
      '2024-05-01',
    ]);
    expect(design.authors).toEqual([{name: 'Ada Byron'}, {handle: 'max'}]);
  });

  it('gives those of its tables', () => {
    expect(read('title = "A"\n[extra]\nstatus = "draft"').status.id).toBe('draft');
  });
});

describe('a title in HTML', () => {
  it.each([
    ['<h1 align="center">Two caches</h1>\n\ntext', 'Two caches', 1],
    ['<p align="center">\n<h1>Two\ncaches</h1>\n</p>\n\ntext', 'Two caches', 2],
    ['<div>\n<h1 id="x"><b>Two</b> caches</h1>\n</div>', 'Two caches', 2],
  ])('of %j is the title', (text, title, titleLine) => {
    expect(readDocument(text)).toMatchObject({title, titleLine});
  });

  it('in a comment is none', () => {
    expect(readDocument('<!-- <h1>Old</h1> -->\n\n# New').title).toBe('New');
  });
});

describe('a metadata key', () => {
  const read = (yaml: string, others: Record<string, string> = {}) => {
    const {designs} = readFolder({'0001-checked.md': `---\n${yaml}\n---\n# A\n`, ...others});
    const found = designs.find(({id}) => id === '0001-checked');
    return [
      found?.status.id,
      found?.problems.filter(({rule}) => rule === 'invalid-metadata').map(({hint}) => hint),
    ];
  };

  it.each([
    ['staus: done', 'done', ['Write `status`.']],
    ['statsu: done', 'done', ['Write `status`.']],
    ['status: done\nauthros: [Ada]', 'done', ['Write `authors`.']],
    ['status: done\nstaus: draft', 'done', []],
    ['stage: done', 'done', []],
    ['status: done\nseeAlso: [2]\ncreationDate: 2024-05-01', 'done', []],
    ['status: done\ntopic: caches', 'done', []],
  ])('in %j is read as the one that was meant', (yaml, status, hints) => {
    expect(read(yaml)).toEqual([status, hints]);
  });

  it('that several documents share is their own word', () => {
    const others = Object.fromEntries(
      [2, 3].map((at) => [`000${at}-same-key.md`, `---\nstatuz: done\n---\n# B ${at}\n`]),
    );
    expect(read('statuz: done', others)).toEqual([undefined, []]);
  });
});
