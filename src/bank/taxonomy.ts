/** The closed lists that a question may name: sections, topics, skills. A new entry here is all that a new topic needs. */

export const sectionKinds = ['job-knowledge', 'biographic', 'english-expression', 'essay'] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const sectionTitles: Readonly<Record<SectionKind, string>> = {
  'job-knowledge': 'Job Knowledge',
  biographic: 'Biographic',
  'english-expression': 'English Expression',
  essay: 'Essay',
};

/** The 13 dimensions of the Foreign Service officer, as published until 2023. */
export const dimensionTitles = {
  composure: 'Composure',
  'cultural-adaptability': 'Cultural adaptability',
  'experience-motivation': 'Experience and motivation',
  'information-analysis': 'Information integration and analysis',
  'initiative-leadership': 'Initiative and leadership',
  judgment: 'Judgment',
  'objectivity-integrity': 'Objectivity and integrity',
  'oral-communication': 'Oral communication',
  'planning-organizing': 'Planning and organizing',
  'quantitative-analysis': 'Quantitative analysis',
  resourcefulness: 'Resourcefulness',
  'working-with-others': 'Working with others',
  'written-communication': 'Written communication',
} as const;

/** Topics by section: id → what a reader calls it. The topic of a biographic question is its dimension. */
export const topicTitles: Readonly<Record<SectionKind, Readonly<Record<string, string>>>> = {
  'job-knowledge': {
    'us-government': 'US government',
    'us-society': 'US society and history',
    'world-history-geography': 'World history and geography',
    economics: 'Economics',
    'mathematics-statistics': 'Mathematics and statistics',
    'management-behavior': 'Management and human behavior',
    communication: 'Communication',
    'computers-internet': 'Computers and the internet',
  },
  biographic: dimensionTitles,
  'english-expression': {
    'passage-editing': 'Passage editing',
    'sentence-correction': 'Sentence correction',
    'paragraph-order': 'Paragraph order',
  },
  essay: {
    'customs-culture': 'Customs and culture',
    'economics-finance': 'Economics and finance',
    education: 'Education',
    employment: 'Employment',
    history: 'History',
    'international-affairs': 'International affairs',
    society: 'Society',
  },
};

export const skillTitles: Readonly<Record<string, string>> = {
  punctuation: 'Punctuation',
  agreement: 'Agreement',
  'verb-tense': 'Verb tense',
  pronoun: 'Pronouns',
  modifier: 'Modifiers',
  parallelism: 'Parallelism',
  'sentence-boundaries': 'Sentence boundaries',
  diction: 'Diction and idiom',
  spelling: 'Spelling',
  concision: 'Concision',
  transition: 'Transitions',
  'sentence-order': 'Sentence order',
  'add-delete': 'Adding and deleting',
  'purpose-audience': 'Purpose and audience',
  tone: 'Tone and style',
  'reading-comprehension': 'Reading comprehension',
};
