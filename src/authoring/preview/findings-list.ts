import type { Finding } from './finding.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { editorLink, message } from './place.ts';
import type { Place } from './place.ts';

const entry = (place: Place, { kind, name, file, line, problem, cure }: Finding): Html =>
  html` <li class="finding" data-kind="${kind}">
    <p>
      <strong>${kind === 'fault' ? 'Fault' : 'Warning'}</strong>
      ${name === 'fault' ? null : html`<span class="finding-name">${name}</span>`}
      ${editorLink(place, file, line, `line ${line}`)}
    </p>
    <p>${message(problem)}</p>
    <p class="soft">Fix: ${message(cure)}</p>
  </li>`;

/** The findings of a question, or of a file; nothing where there are none. */
export const findingsList = (place: Place, findings: readonly Finding[]): Html | null =>
  findings.length === 0
    ? null
    : html`<ul class="findings">
        ${findings.map((finding) => entry(place, finding))}
      </ul>`;
