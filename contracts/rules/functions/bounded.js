// Whether a schema bounds what a caller can send: a text in length or form, a whole number at both ends, a list in
// number. Where more of a number is no error, `x-at-most` says for how much it counts.
// The parts of anyOf and the members of a list are looked at as well; what stands beside anyOf holds for each part.
const FORMS = ['date', 'date-time', 'uuid', 'uri', 'email'];

// A pattern bounds a length where it is about all of the text and repeats nothing without end.
function isBounded(pattern) {
  const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /^\^.*\$$/.test(plain) && !/[*+]|,\}/.test(plain);
}

function unbounded(schema, where) {
  if (typeof schema !== 'object' || schema === null) return [];
  const { anyOf, oneOf, ...beside } = schema;
  const parts = anyOf ?? oneOf;
  if (parts) return parts.flatMap((part) => unbounded({ ...beside, ...part }, where));
  if (schema.enum || schema.const !== undefined) return [];
  switch (schema.type) {
    case 'string':
      if (schema.maxLength !== undefined || FORMS.includes(schema.format)) return [];
      if (schema.pattern && isBounded(schema.pattern)) return [];
      return [`${where} is a text of any length`];
    case 'integer': {
      const low = schema.minimum ?? schema.exclusiveMinimum;
      const high = schema.maximum ?? schema.exclusiveMaximum ?? schema['x-at-most'];
      return low === undefined || high === undefined ? [`${where} is a whole number without bounds`] : [];
    }
    case 'array':
      return [
        ...(schema.maxItems === undefined ? [`${where} is a list of any length`] : []),
        ...unbounded(schema.items, `each of ${where}`),
      ];
    default:
      return [];
  }
}

export default (schema) => unbounded(schema, 'it').map((message) => ({ message }));
