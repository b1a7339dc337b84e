import { fill, texts } from '../texts/index.js';
import { html } from './html.js';

/** What is wrong, in words: `problem` is a name of the texts, or [name, values]. */
function said(words, problem) {
  const [name, values] = Array.isArray(problem) ? problem : [problem, {}];
  return fill(words.problems[name], values);
}

/**
 * A form that this provider alone takes back. `problems` maps names of fields ('' for the form) to what is wrong; they are
 * listed above the fields, each leading to its own.
 */
export function form(
  view,
  { action, fields, send, problems = {}, quiet = false, danger = false, legend = null },
) {
  const words = texts(view.language);
  const wrong = Object.entries(problems);
  const id = (name) => `${view.formId ?? 'form'}-${name}`;
  return html`${
    wrong.length > 0 &&
    html`<div class="problems" role="alert" id="problems" tabindex="-1"><p>${words.checkInput}</p><ul>${wrong.map(
      ([name, problem]) =>
        html`<li>${name ? html`<a href="#${id(name)}">${said(words, problem)}</a>` : said(words, problem)}</li>`,
    )}</ul></div>`
  }<form method="post" action="${action}?lang=${view.language}">
<input type="hidden" name="form" value="${view.formToken}">
${legend && html`<p class="hint">${legend}</p>`}
${fields.map((field) => input(words, { ...field, id: id(field.name), problem: problems[field.name] }))}
<p><button class="button${quiet ? '' : ' button-main'}${danger ? ' button-danger' : ''}" type="submit">${send}</button></p>
</form>`;
}

function input(
  words,
  { id, name, label, type = 'text', value = '', hint, problem, autocomplete, options, hidden },
) {
  if (hidden) return html`<input type="hidden" name="${name}" value="${value}">`;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const notes = html`${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}${
    problem && html`<p class="problem" id="${id}-problem">${said(words, problem)}</p>`
  }`;
  const attributes = html`id="${id}" name="${name}"${described && html` aria-describedby="${described}"`}${
    problem && html` aria-invalid="true"`
  }`;
  const control = options
    ? html`<select ${attributes}>${options.map(
        ([code, text]) => html`<option value="${code}"${code === value && html` selected`}>${text}</option>`,
      )}</select>`
    : html`<input ${attributes} type="${type}" value="${value}" autocomplete="${autocomplete ?? 'off'}" required${
        type === 'email' && html` inputmode="email" spellcheck="false" autocapitalize="off"`
      }>`;
  return html`<div class="field"><label for="${id}">${label}</label>${notes}${control}</div>`;
}
