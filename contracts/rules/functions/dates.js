// Whether days are named …On and instants …At, and only they; `standardised` are names that others have given.
const ENDINGS = { date: /[a-z]On$/, 'date-time': /[a-z]At$/ };

function formats(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema.format, ...parts.flatMap(formats)].filter((format) => format in ENDINGS);
}

export default (properties, { standardised }, context) => {
  const found = [];
  for (const [name, schema] of Object.entries(properties ?? {})) {
    if (standardised.includes(name)) continue;
    const held = formats(schema);
    for (const [format, ending] of Object.entries(ENDINGS)) {
      if (held.includes(format) === ending.test(name)) continue;
      const message = held.includes(format)
        ? `${name} has the format ${format} and is not named so`
        : `${name} is named like a ${format} and is none`;
      found.push({ message, path: [...context.path, name] });
    }
  }
  return found;
};
