import type { SectionKind } from '../../bank/taxonomy.ts';

/** What is to be filled in stands in ‹…›, which `check` reports until it is replaced. */
const choiceOptions = `- [ ] ‹A mistake that informed people make›
  > ‹What makes it tempting, and why it is wrong›
- [x] ‹The best answer›
  > ‹Why it is right, and what is worth remembering›
- [ ] ‹Another mistake, alike in grammar, length, and tone›
  > ‹What makes it tempting, and why it is wrong›
- [ ] ‹Another mistake›
  > ‹What makes it tempting, and why it is wrong›

Source: [‹what it is›](https://‹where.it.is›)`;

const jobKnowledge = (id: string): string => `## ${id} {difficulty=2}

‹The question, one idea, in a whole sentence?›

${choiceOptions}
`;

const standAlone = (id: string, skill: string): string => `## ${id} {skill=${skill} difficulty=2}

‹What is asked about the text below?›

> ‹The sentence, or the sentences to put in order›

${choiceOptions}
`;

const passage = (
  id: string,
): string => `‹The document, in a few paragraphs,› [‹with a marked portion›]{#1} ‹and numbered sentences, if you need them.›

## ${id} {mark=1 skill=agreement difficulty=2}

- [ ] NO CHANGE
  > ‹What makes it tempting, and why it is wrong›
${choiceOptions.split('\n').slice(2).join('\n')}
`;

const biographic = (id: string): string => `## ${id}

‹In the last two years, how often have you …?›

- Very often
- Often
- Sometimes
- Seldom
- Never

## ${id}-examples {examplesOf=${id} unless="Never"}

‹If your answer was other than “Never”, list up to three such occasions: what it was, and when.›
`;

const essay = (id: string): string => `## ${id}

‹A short situation, and a debatable question of public life. Take a position and defend it.›

### Strong answers in favor

- ‹A point, and the kind of reason or example that carries it›
- ‹Another›
- ‹A third›

### Strong answers against

- ‹A point, and the kind of reason or example that carries it›
- ‹Another›
- ‹A third›

### Sample answer {score=5}

‹An answer that a good candidate could write in thirty minutes›

#### Reader's notes

‹What it does well, and what keeps it from the top›

### Sample answer {score=3}

‹A weaker answer›

#### Reader's notes

‹What it does well, and what it lacks›
`;

const questionFor = (section: SectionKind, topic: string, id: string): string => {
  switch (section) {
    case 'job-knowledge':
      return jobKnowledge(id);
    case 'english-expression':
      if (topic === 'passage-editing') return passage(id);
      return standAlone(id, topic === 'paragraph-order' ? 'sentence-order' : 'agreement');
    case 'biographic':
      return biographic(id);
    case 'essay':
      return essay(id);
    default:
      throw new Error(`unknown section ${String(section satisfies never)}`);
  }
};

/** A file with one question to fill in, whose id is `id`. `today` as 2026-11-22. */
export const setTemplate = (
  section: SectionKind,
  topic: string,
  id: string,
  today: string,
): string => `---
section: ${section}
topic: ${topic}
asOf: ${today}
---

# ‹What the questions of this file are about›

${questionFor(section, topic, id)}`;
