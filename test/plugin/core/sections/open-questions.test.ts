import {describe, expect, it} from 'vitest';
import {readDocument, readFolder} from '../read.ts';

const read = (text: string, title = 'Open Questions') =>
  readDocument(`# T\n\n## ${title}\n\n${text}`).openQuestions.map(
    ({text: question, resolved, line}) => `${line} ${question}${resolved ? ' (resolved)' : ''}`,
  );

describe('open questions', () => {
  it.each([
    ['- Which *one*?\n- How?', ['5 Which one?', '6 How?']],
    ['1. Which?\n\n   - a detail\n2. How?', ['5 Which?', '8 How?']],
    ['- [ ] Which?\n- [Which](x.md)?', ['5 Which?', '6 Which?']],
    ['> 1. Which?\n\n> 2. How?', ['5 Which?', '7 How?']],
    ['### Which?\n\nSome text.\n\n### How?', ['5 Which?', '9 How?']],
    ['- None', []],
    ['N/A', []],
    ['- TBD', []],
    ['', []],
  ])('in %j are %j', (text, questions) => {
    expect(read(text)).toEqual(questions);
  });

  it.each([
    '- Which?\n\n  Answer: the first.',
    '- Which?\n  A: the first.',
    '- ~~Which?~~',
    '### Which?\n\n**Resolution:** the first.',
    '### Which?\n\nConclusion: the first.',
    '### Which?\n\nWe thought for long.\n\n#### Resolution\n\nThe first.',
    '- [x] Which?',
    '- [X] Which?',
    '- Which? (Answer [meeting]: the first)',
    '- Which? (resolved in May: the first)',
    '- Which? (answer:the first)',
    '- Which?\n\n  **Current answer** : the first',
    '- Which?\n\n  Update:the first',
    '- Which?\n\n  Short answer 2: no\n\n  A: the first',
    '- Which?\n\n   [x]  done',
    '### Which?\n\nx\n\n#### Other\n\n#### Conclusions\n\nTBD\n\nThe first.',
    ...[
      'Conclusion',
      'Resolutions',
      'Answer',
      'Answers',
      'Decision',
      'Decisions',
      'Outcome',
      'Outcomes',
    ].map((title) => `### Which?\n\n#### ${title}\n\nWe are open to it`),
    '### Which?\n\n#### Resolved\n\nThe first is open',
    '- Which? **Decision:** the first.',
  ])('are resolved with an answer: %j', (text) => {
    expect(read(text)).toEqual(['5 Which? (resolved)']);
  });

  it.each([
    '### Which?\n\nResolution: __Not Yet Resolved__',
    '- Which?\n\n  One may ~~strike~~ [x] it.',
    '### Which?\n\nAnswer: TBD',
    '- Which?\n\n  A **decision: open** point.',
    '### Which?\n\nSee answer below: maybe.',
    '- Which?\n\n  Answers it: the first',
    '- Which?\n\n  Answer 2 of them: the first',
    '- Which?\n\n  A word: the first',
    '- Which?\n\n```\nA: the first\n```',
    '- Which?\n\n  Answer 12: the first',
    '### Which?\n\n#### Our conclusion\n\nThe first.',
    '### Which?\n\n#### Conclusion of it\n\nThe first.',
    '### Which?\n\n#### Conclusion\n\n```\nThe first.\n```',
    ...['**TBD**', 'Please say', 'Open', 'none yet', '- todo'].map(
      (text) => `### Which?\n\n#### Conclusion\n\n${text}`,
    ),
  ])('are not resolved without one: %j', (text) => {
    expect(read(text)).toEqual(['5 Which?']);
  });

  it('are resolved below the title of a section that says so', () => {
    const {openQuestions} = readDocument(
      '# T\n\n## Open Questions (resolved)\n\n- Which? The first.\n',
    );
    expect(openQuestions.map(({resolved}) => resolved)).toEqual([true]);
  });

  it('are resolved below a heading that says so', () => {
    expect(read('- Which?\n\n### Resolved questions\n\n- How?\n- When?')).toEqual([
      '5 Which?',
      '9 How? (resolved)',
      '10 When? (resolved)',
    ]);
    expect(read('### Which?\n\nx\n\n### Closed\n\n- How?')).toEqual([
      '5 Which?',
      '11 How? (resolved)',
    ]);
    expect(read('### Still open\n\n- Which?\n\n### Decided\n\n- How?')).toEqual([
      '7 Which?',
      '11 How? (resolved)',
    ]);
  });

  it.each(['Answered question', 'Closed issues', 'Decided issue', 'Settled', 'Resolved Questions'])(
    'are resolved below %s',
    (title) => {
      expect(read(`### ${title}\n\n- How?\n`)).toEqual(['7 How? (resolved)']);
    },
  );

  it.each([
    'Unanswered question',
    'Open issues',
    'Undecided issue',
    'Still open',
    'Unresolved questions',
  ])('are open below %s', (title) => {
    expect(read(`### ${title}\n\n- How?\n`)).toEqual(['7 How?']);
  });

  it.each(['Which are open', 'Open to all', 'Not answered', 'Answered by all'])(
    'may be called %s',
    (title) => {
      expect(read(`### ${title}\n\n- How?\n`)).toEqual([`5 ${title}`]);
    },
  );

  it('are not resolved by a conclusion on another one', () => {
    expect(read('### Which?\n\nx\n\n### How?\n\n#### Answer\n\nSo.')).toEqual([
      '5 Which?',
      '9 How? (resolved)',
    ]);
  });

  it.each([
    ['- [] Which?', ['5 Which?']],
    ['- [ ]  Which?', ['5 Which?']],
    ['- Which [x] of them?', ['5 Which [x] of them?']],
    ['- Which?\n- Answer: the first.', ['5 Which? (resolved)']],
    ['- Which?\n- How? (answer: so)', ['5 Which?', '6 How? (resolved)']],
    ['- Which?\n\n  We thought for long. (answer: the first)', ['5 Which? (resolved)']],
    ['- Which one is TBD', ['5 Which one is TBD']],
    ['- None of them works?', ['5 None of them works?']],
    ['- NA\n- *None*\n- Todo!', []],
    ['> 12) Which?\n\n> 3. How?\n\n> At 4. now?', ['5 Which?', '7 How?']],
    ['12) Which?\n\n5\\. How?', ['5 Which?']],
    ['- Which? (answer: TBD)', ['5 Which? (answer: TBD)']],
    ['- Which? (answer: )', ['5 Which? (answer: )']],
    ['> Which?', []],
    [`- tbd ${'-'.repeat(36)}`, [`5 tbd ${'-'.repeat(36)}`]],
    [`- tbd ${'-'.repeat(35)}`, []],
    ['- How?\n\n  <<[UNRESOLVED]>> a b c d', ['5 How?', '7 a b c d']],
    ['```\n- Which?\n```\n- How?', ['8 How?']],
    ['- Which? \\[x] it', ['5 Which? [x] it']],
    ['- [ ]\n  Which?', ['5 Which?']],
  ])('of %j are read as %j', (text, questions) => {
    expect(read(text)).toEqual(questions);
  });

  const listDiscussed = (text: string) =>
    readDocument(`# T\n\n## Open Questions\n\n${text}`).openQuestions.map(
      ({isDiscussed = false}) => isDiscussed,
    );

  it.each([
    '- Which?\n\n  The first one.',
    '- Which?\n\n  The -- first one.',
    '- Which?\n\n  The first -- one.',
    '- Which? The first one.',
    '### Which?\n\nThe first one.',
  ])('are discussed where something is said to them: %j', (text) => {
    expect(listDiscussed(text)).toEqual([true]);
  });

  it.each([
    '- Which?',
    '- Which of the first ones?',
    '- Which of the first ones',
    '- Which?\n\n  The first.',
    '### Which?',
    ...['TBD', 'unclear', 'not sure', 'still open', 'to be done', 'may be', 'perhaps', 'later'].map(
      (doubt) => `- Which?\n\n  The first one, ${doubt} I think.`,
    ),
    '- Which?\n\n  The first one or two?',
    '- Which?\n\n  It needs to bake for long.',
    '- Which?\n\n  They need to bake for long.',
    '- Which?\n\n  We investigate all of them.',
    '- Which?\n\n  An investigation of them all.',
  ])('are not where nothing is, or that it is to be found out: %j', (text) => {
    expect(listDiscussed(text)).toEqual([false]);
  });

  it.each([
    '- ✅ Which?',
    '- [Resolved] Which?',
    '### (answered) Which?\n\nx',
    '### Which? [closed]\n\nx',
  ])('are resolved by a mark: %j', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/Which\?.* \(resolved\)$/)]);
  });

  it('are open below a conclusion that is still to be drawn', () => {
    expect(read('### Which?\n\nx\n\n#### Conclusion\n\nTBD')).toEqual(['5 Which?']);
  });

  it('are not those of a comment', () => {
    const mark = '<<[UNRESOLVED]>>\nWhich?\n<<[/UNRESOLVED]>>';
    expect(readDocument(`<!--\nMark it like this:\n${mark}\n-->\n# T\n\nx`).openQuestions).toEqual(
      [],
    );
    expect(readDocument(`# T\n\nx <!-- ${mark} -->\n`).openQuestions).toEqual([]);
    const later = 'Text.\n<<[UNRESOLVED ]>> \n  \nWhich?';
    expect(readDocument(`# T\n\n\`\`\`\n${later}\n\`\`\`\n`).openQuestions).toMatchObject([
      {text: 'Which?', line: 5},
    ]);
    expect(readDocument(`# T\n\n${mark}\n`).openQuestions).toMatchObject([
      {text: 'Which?', line: 3},
    ]);
  });

  it.each([
    'Open Issues/Questions',
    'Unresolved Questions',
    '5. Open questions (optional)',
    'Open Issues',
    'Open question',
    'Outstanding issue',
    'Open issue question',
    'Unresolved issues questions and so on',
  ])('stand in a section named %s', (title) => {
    expect(read('- Which?', title)).toEqual(['5 Which?']);
  });

  it.each(['Our open questions', 'Openness', 'Open questionsheet', 'Questions', 'Open issuers'])(
    'do not stand in a section named %s',
    (title) => {
      expect(read('- Which?', title)).toEqual([]);
    },
  );

  it("are not the template's sample", () => {
    const template = '# Title\n\n## Open Questions\n\n> 1. A sample?\n';
    const {designs} = readFolder({
      '_template.md': template,
      '0001-asking.md': '# T\n\n## Open Questions\n\n> 1. A sample?\n\n- Mine?',
    });
    expect(designs.find(({id}) => id === '0001-asking')?.openQuestions).toMatchObject([
      {text: 'Mine?'},
    ]);
  });
});

describe('a block marked as unresolved', () => {
  it('is none where it is still that of the template', () => {
    const text = (name: string) =>
      `# ${name}\n\n## Design\n\n<<[UNRESOLVED]>>\nWhich one is it?\n<<[/UNRESOLVED]>>\n`;
    const {designs} = readFolder({'_template.md': text('Title'), '0001-a.md': text('A')});
    expect(designs.find(({id}) => id === '0001-a')?.openQuestions).toEqual([]);
  });

  it('does not discuss the question above it', () => {
    const [first] = readDocument(
      '# T\n\n## Open Questions\n\n- How?\n\n  <<[UNRESOLVED]>> a b c d\n',
    ).openQuestions;
    expect(first).toEqual({text: 'How?', line: 5, resolved: false});
  });

  it.each([
    ['<<[UNRESOLVED @ada which]>>\nSome text.\n<<[/UNRESOLVED]>>', ['5 @ada which']],
    ['<<[UNRESOLVED]>>\nWhich?\n<<[/UNRESOLVED]>>', ['5 Which?']],
    ['```\n<<[UNRESOLVED]>>\nWhich?\n<<[/UNRESOLVED]>>\n```', ['6 Which?']],
    ['<<[UNRESOLVED]>>', ['5 Unresolved']],
    ['```\n<!-- <<[UNRESOLVED]>> -->\n```', ['6 -->']],
    ['Text <!-- a\nb\n<<[UNRESOLVED a]>> --> <<[UNRESOLVED b]>>', ['7 b']],
    ['Text <!-- <<[UNRESOLVED a]>>', []],
  ])('is one anywhere: %j', (text, questions) => {
    expect(read(text, 'Design')).toEqual(questions);
  });
});
