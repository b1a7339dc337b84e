class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(value) {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
}

/** Markup in which every value is escaped, but for markup made the same way. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** The text of markup, as it is sent. */
export const source = (markup) => markup.text;
