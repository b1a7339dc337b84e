/** The names of the interface as the site's formats take them. */
export function named({ names, slug }: { names: { [tag: string]: string }; slug: string }) {
  return { name: names.en ?? Object.values(names)[0] ?? slug, names };
}
