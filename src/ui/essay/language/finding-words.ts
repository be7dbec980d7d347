import type { Finding } from './finding.ts';

const mostProposals = 3;

/** What could stand there instead, as a sentence; null where nothing is proposed. */
export const insteadInWords = ({ instead }: Pick<Finding, 'instead'>): string | null => {
  const words = instead.filter((proposal) => proposal !== '').slice(0, mostProposals);
  const mayGo = instead.includes('');
  if (words.length === 0) return mayGo ? 'It could be left out.' : null;
  const proposals = words.map((proposal) => `“${proposal}”`).join(' or ');
  return mayGo ? `Perhaps ${proposals}, or nothing.` : `Perhaps ${proposals}.`;
};
