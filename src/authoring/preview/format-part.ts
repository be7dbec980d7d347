import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { FormatSection, OfferedFormat } from '../../exam/exam-format.ts';
import { compiled, html } from './html.ts';
import type { Html } from './html.ts';
import { counted, part } from './place.ts';

const numbersOf = (section: FormatSection): string => {
  if (section.section !== 'essay') {
    const topics = Object.entries(section.blueprint).map(
      ([topic, count]) => `${topicTitles[section.section][topic] ?? topic} ${count}`,
    );
    return `${counted(section.questions, 'question')}: ${topics.join(', ')}`;
  }
  const choosing =
    section.choosingMinutes === null ? '' : `, ${section.choosingMinutes} minutes to choose`;
  return `${counted(section.offered, 'prompt')} offered${choosing}, ${section.characters} characters`;
};

/** What a format says of its sections, and the text about it, as an author checks them against the sources. */
export const formatPart = ({ format, about, isDefault }: OfferedFormat): Html =>
  part(
    'about',
    'section',
    'prose',
    html`<p>
        In force: ${format.inForce}. Last checked:
        ${format.lastChecked}.${isDefault ? ' Offered first.' : null}
      </p>
      ${compiled(about)}
      <table class="figures format-numbers">
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col" class="number">Minutes</th>
            <th scope="col">Numbers</th>
            <th scope="col">Confidence</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          ${format.sections.map(
            (section) =>
              html`<tr>
                <th scope="row">${sectionTitles[section.section]}</th>
                <td class="number">${section.minutes}</td>
                <td>${numbersOf(section)}</td>
                <td>${section.confidence}</td>
                <td>${section.note}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
