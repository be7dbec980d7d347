import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { assumptionProblem, startingAssumption } from '../../progress/estimated-scale.ts';
import { shareInWords } from '../controls/share-words.ts';
import {
  biographicProblem,
  changeScaleAssumptions,
  scaleAssumptions,
  startingAssumptions,
} from '../preferences/scale-assumptions.ts';
import type { EstimatedSection } from '../preferences/scale-assumptions.ts';
import { NumberField } from './number-field.tsx';

/** To two decimals: 0.07 · 100 is not 7 in the computer's arithmetic. */
const percentOf = (share: number): number => Math.round(share * 10_000) / 100;

type AssumptionFieldsProps = {
  readonly section: EstimatedSection;
  readonly onUnsaved: () => void;
};

const AssumptionFields = (props: AssumptionFieldsProps) => {
  const current = () => scaleAssumptions().sections[props.section];
  const take = (change: { readonly mean?: number; readonly sd?: number }): string | null => {
    const assumption = { ...current(), ...change };
    const problem = assumptionProblem(assumption);
    if (problem !== null) return problem;
    const sections = { ...scaleAssumptions().sections, [props.section]: assumption };
    if (!changeScaleAssumptions({ sections })) props.onUnsaved();
    return null;
  };
  return (
    <fieldset>
      <legend>{sectionTitles[props.section]}</legend>
      <div class="scale-fields">
        <NumberField
          label="Mean right, in %"
          value={percentOf(current().mean)}
          onChange={(percent) => take({ mean: percent / 100 })}
        />
        <NumberField
          label="Spread (standard deviation), in %"
          value={percentOf(current().sd)}
          onChange={(percent) => take({ sd: percent / 100 })}
        />
      </div>
    </fieldset>
  );
};

type ScaleFieldsProps = {
  readonly sections: readonly EstimatedSection[];
  /** Whether there is a sum that a biographic score can be added to. */
  readonly hasSum: boolean;
};

/** What the estimate assumes, to be changed: kept in this browser for all results. */
export const ScaleFields = (props: ScaleFieldsProps) => {
  const noteId = createUniqueId();
  const [isUnsaved, setUnsaved] = createSignal(false);
  const onUnsaved = (): void => void setUnsaved(true);
  const takeBiographic = (score: number | null): string | null => {
    const problem = score === null ? null : biographicProblem(score);
    if (problem === null && !changeScaleAssumptions({ biographic: score })) onUnsaved();
    return problem;
  };
  const [resets, setResets] = createSignal(0);
  const reset = (): void => {
    if (!changeScaleAssumptions(startingAssumptions)) onUnsaved();
    setResets((count) => count + 1);
  };
  return (
    <section class="stack" aria-describedby={noteId}>
      <h3>What the estimate assumes</h3>
      <p id={noteId} class="result-note">
        Estimate = 50 + 10 · (your share of right answers − mean) / spread, where mean and spread
        are those of an imagined group of candidates. The starting values,{' '}
        {shareInWords(startingAssumption.mean)} and {shareInWords(startingAssumption.sd)}, are round
        numbers and rest on no data about this test. The interval covers only the chance in your
        answers, not whether these assumptions are right.
      </p>
      {/* Fresh fields after each reset, with nothing half-typed left in them. */}
      <For each={[resets()]}>
        {() => (
          <div class="scale-sections">
            <For each={props.sections}>
              {(section) => <AssumptionFields section={section} onUnsaved={onUnsaved} />}
            </For>
            <Show when={props.hasSum}>
              <fieldset>
                <legend>Biographic</legend>
                <div class="scale-fields">
                  <NumberField
                    label="Score to add, blank to leave it out"
                    value={scaleAssumptions().biographic}
                    onChange={takeBiographic}
                    mayBeEmpty={true}
                  />
                </div>
              </fieldset>
            </Show>
          </div>
        )}
      </For>
      <p>
        <button type="button" class="button" onClick={reset}>
          Back to the starting values
        </button>
      </p>
      <p role="status">
        <Show when={isUnsaved()}>
          The browser cannot store these values now, so they last only until the page is closed.
        </Show>
      </p>
    </section>
  );
};
