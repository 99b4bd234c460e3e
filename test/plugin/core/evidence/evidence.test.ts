import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const count = (size: number, toText: (at: number) => string) =>
  Object.fromEntries(Array.from({length: size}, (_, at) => [`${100 + at}-other.md`, toText(at)]));

const found = (texts: Record<string, string>, rule: string) =>
  readFolder(texts).designs.flatMap(({id, problems}) =>
    problems.filter((problem) => problem.rule === rule).map(({message}) => `${id} ${message}`),
  );

describe('a section that the template requires', () => {
  const template = '# Title\n\n## Aim\n\n## Cost\n';
  const lacking = (at: number) => `# A ${at}\n\n## Aim\n\nTo save time.\n`;
  const having = (at: number) => `${lacking(at)}\n## Cost\n\nNone to speak of.\n`;

  it.each([
    ['none of four designs has', 4, 0, 4, 0],
    ['none of five has', 5, 0, 0, 1],
    ['one of twenty has', 20, 1, 0, 1],
    ['two of twenty have', 20, 2, 18, 0],
  ])('and %s is missing everywhere or nowhere', (_, size, with_, missing, unadopted) => {
    const texts = {
      '_template.md': template,
      ...count(size, (at) => (at < with_ ? having(at) : lacking(at))),
    };
    expect(found(texts, 'missing-section')).toHaveLength(missing);
    expect(found(texts, 'unadopted-section')).toHaveLength(unadopted);
  });

  it('is not unadopted where only designs lack it that are older than it', () => {
    const texts = {
      '_template.md': template,
      ...count(8, (at) => (at > 5 ? having(at) : lacking(at))),
    };
    const written = new Map(
      Object.keys(texts).map((path, at) => [path, at > 6 ? '2024-08-01' : '2024-02-01']),
    );
    const version = (date: string, text: string) => ({
      name: '_template.md',
      date,
      file: {path: '_template.md', text},
    });
    const templateVersions = [
      version('2024-01-01', '# Title\n\n## Aim\n'),
      version('2024-07-01', template),
    ];
    const {designs} = readFolder(texts, {history: {written, templateVersions}});
    const rules = new Set(designs.flatMap(({problems}) => problems.map(({rule}) => rule)));
    expect([rules.has('added-section'), rules.has('unadopted-section')]).toEqual([true, false]);
    expect(rules.has('missing-section')).toBe(false);
  });
});

describe('text of the template', () => {
  const sentence = 'Everything in here may be copied by whoever wants to.';
  const prompt = 'Tell us <what> it costs and who will pay for it in the end.';
  const template = (text: string) => `# Title\n\n## Aim\n\n## Terms\n\n${text}\n`;
  const keeping = (text: string) => (at: number) =>
    `# A ${at}\n\n## Aim\n\nTo save time, ${at} hours a day.\n\n## Terms\n\n${text}\n`;

  it.each([
    ['five of five keep is meant to stay', sentence, 5, 5, 0],
    ['four of five keep is meant to stay', sentence, 5, 4, 0],
    ['three of five keep was left', sentence, 5, 3, 3],
    ['all of four keep was left: four may all be unfinished', sentence, 4, 4, 4],
    ['all keep, with a placeholder in it, was left', prompt, 5, 5, 5],
  ])('that %s', (_, text, size, kept, left) => {
    const texts = {
      '_template.md': template(text),
      ...count(size, (at) => keeping(at < kept ? text : 'Nobody may copy this.')(at)),
    };
    expect(found(texts, 'template-text')).toHaveLength(left);
  });

  it('that was left is found beside one that is meant to stay', () => {
    const other = 'Say who pays for the ovens and for how long they do.';
    const texts = {
      '_template.md': `${template(sentence)}\n${other}\n`,
      ...count(5, (at) => keeping(sentence)(at) + (at === 2 ? `\n${other}\n` : '')),
    };
    expect(found(texts, 'template-text')).toHaveLength(1);
  });

  it.each([
    ['a placeholder in angle brackets', 'Tell everyone <what> it costs in the end.'],
    ['one of several words', 'Tell everyone <what it really costs> in the end.'],
    ['a placeholder in braces', 'Tell everyone {what it costs} in the end.'],
    ['a placeholder in brackets', 'Tell everyone [what it costs] in the end.'],
    ['TBD', 'Tell everyone TBD costs in the end, please.'],
    ['a TODO', 'TODO: tell everyone what it costs in the end.'],
    ['three letters for a number', 'Tell everyone what NNN it costs in the end.'],
    ['three other letters for one', 'Tell everyone what XXX it costs in the end.'],
    ['a year to come', 'Tell everyone by YYYY-MM what it costs in the end.'],
  ])('that all keep was left with %s', (_, text) => {
    const texts = {'_template.md': template(text), ...count(5, keeping(text))};
    expect(found(texts, 'template-text')).toHaveLength(5);
  });

  it.each([
    ['a tag around words', 'Everyone is told <b>what it costs</b> in the end.'],
    ['a tag around a word and more', 'Everyone is told <i>a</i> and <b>what</b> it costs.'],
    ['empty braces', 'Everyone is told {} what it costs in the end.'],
    ['a box', 'Everyone is told [x] what it costs in the end.'],
    ['a link', 'Everyone is told [what it costs](https://example.com) in the end.'],
    ['a link to a reference', 'Everyone is told [what it costs][a] in the end.'],
    ['two letters', 'Everyone is told NN and XX what it costs in the end.'],
    ['a word that contains one', 'Everyone is told ETBDA and NNNA what it costs in the end.'],
  ])('that all keep is meant to stay with %s', (_, text) => {
    const texts = {'_template.md': template(text), ...count(5, keeping(text))};
    expect(found(texts, 'template-text')).toEqual([]);
  });

  it.each([
    ['a licence line', 'Copyright and related rights are waived, see the file LICENSE.'],
    ['a word on RFC2119', 'Words in capitals are those of RFC2119, and of no other text.'],
    ['a word on RFC 8174', 'Words in capitals are those of RFC 8174, and of no other text.'],
    ['the sentence of RFC 2119', 'The key words MUST and SHOULD are to be read as in RFC 2119.'],
    ['what says of itself that it stays', 'Do not remove this notice from your design document.'],
    [
      'what a comment before it says to stay',
      '<!-- Never delete what follows. -->\n\nAll is well here.',
    ],
    [
      'what a sentence before it says to stay',
      'Do not change the next paragraph.\n\nRisks are weighed as the guide of the house says.',
      'Risks are weighed as the guide of the house says.',
    ],
    [
      'the answer that it offers',
      'If there are none, write: Nobody has to change a thing.',
      'Nobody has to change a thing.',
    ],
    [
      'the answer that it quotes',
      'Describe them, or say "No change for any user" if so.',
      'No change for any user.',
    ],
  ])('that is %s is no left-over', (_, text, answer = text) => {
    const texts = {'_template.md': template(text), '0001-checked.md': keeping(answer)(1)};
    expect(found(texts, 'template-text')).toEqual([]);
  });

  it('that explains the boxes of a sign-off list is no left-over', () => {
    const list =
      '## Signoff\n\nItems with a star have to be ticked by two people.\n\n- [ ] A test\n';
    const texts = {
      '_template.md': `# Title\n\n## Aim\n\n${list}`,
      '0001-checked.md': `# A\n\n## Aim\n\nTo save time.\n\n${list.replace('[ ]', '[x]')}`,
    };
    expect(found(texts, 'template-text')).toEqual([]);
  });

  it('that is the caption of a list is no left-over, and an order to write one is', () => {
    const texts = (text: string) => ({
      '_template.md': `# Title\n\n## Steps\n\n${text}\n\n- [ ] Step one\n`,
      '0001-checked.md': `# A\n\n## Steps\n\n${text}\n\n- [ ] Write the parser\n`,
    });
    expect(found(texts('The steps that lead to the new world.'), 'template-text')).toEqual([]);
    expect(found(texts('List the steps that lead to it.'), 'template-text')).toHaveLength(1);
  });
});

describe('marks that stay behind written headings', () => {
  it('are logged once for all of them', () => {
    const marked = '## Tales (Optional)\n\nx\n\n## Costs (Optional)\n\nx\n';
    const {designs} = readFolder({
      '_template.md': `# Title\n\n${marked}`,
      '0001-checked.md': `# A\n\n${marked.replaceAll('x', 'Words of its own.')}`,
    });
    const problems = designs.flatMap((design) => design.problems);
    expect(
      problems
        .filter(({rule}) => rule === 'template-text')
        .map(({level, message, edits}) => [level, message, edits?.length]),
    ).toEqual([
      [
        'log',
        'Section `Tales (Optional)` still has the mark `(Optional)` of the template, and 1 more like it',
        2,
      ],
    ]);
  });
});

describe('a heading near one of the template', () => {
  const check = (heading: string, others: Record<string, string> = {}) =>
    found(
      {
        '_template.md': '# T\n\n## Acknowledgments\n\n## Summary\n\n## Organization of work\n',
        '0001-checked.md': `# A\n\n## ${heading}\n\nx\n`,
        ...others,
      },
      'misspelt-section',
    );

  it.each(['Acknowledgements', 'Organisation of work', 'Summaries', 'Acknowledgment(s)'])(
    '%s is no slip of the pen',
    (heading) => {
      expect(check(heading)).toEqual([]);
    },
  );

  it.each(['Sumary', 'Summray', 'Acknowlegments'])('%s is one', (heading) => {
    expect(check(heading)).toHaveLength(1);
  });

  it('is none where several documents write it', () => {
    const others = Object.fromEntries(
      [2, 3].map((at) => [`000${at}-other.md`, `# B ${at}\n\n## Organization of wark\n\nx\n`]),
    );
    expect(check('Organization of wark')).toHaveLength(1);
    expect(check('Organization of wark', others)).toEqual([]);
  });
});

it('a misspelt summary is the summary', () => {
  const {designs} = readFolder({
    '_template.md': '# T\n\n## Summary\n\n## Aim\n',
    '0001-checked.md':
      '# A\n\n## Sumary\n\nAnswers are kept for a minute.\n\n## Aim\n\nTo save time.\n',
  });
  const found = designs.find(({id}) => id === '0001-checked');
  expect(found?.summary?.text).toBe('Answers are kept for a minute.');
  expect(found?.problems.map(({rule}) => rule)).not.toContain('missing-summary');
});
