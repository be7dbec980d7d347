// The same page as bare-dom.html, in Solid and nothing else.
import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';

const questions = JSON.parse(document.getElementById('questions').textContent);

const Questions = () => {
  const [index, setIndex] = createSignal(0);
  const [answers, setAnswers] = createSignal({});
  return (
    <>
      <h1>Questions</h1>
      <Show when={questions[index()]} keyed>
        {(question) => (
          <fieldset>
            <p>
              Question {index() + 1} of {questions.length}
            </p>
            {/* eslint-disable-next-line solid/no-innerhtml */}
            <div innerHTML={question.stem} />
            <For each={question.options}>
              {(option) => (
                <label>
                  <input
                    type="radio"
                    name="answer"
                    value={option.id}
                    checked={answers()[question.id] === option.id}
                    onChange={() => setAnswers({ ...answers(), [question.id]: option.id })}
                  />{' '}
                  {/* eslint-disable-next-line solid/no-innerhtml */}
                  <span innerHTML={option.html} />
                </label>
              )}
            </For>
          </fieldset>
        )}
      </Show>
      <button type="button" disabled={index() === 0} onClick={() => setIndex(index() - 1)}>
        Previous
      </button>
      <button
        type="button"
        disabled={index() === questions.length - 1}
        onClick={() => setIndex(index() + 1)}
      >
        Next
      </button>
    </>
  );
};

render(() => <Questions />, document.querySelector('main'));
