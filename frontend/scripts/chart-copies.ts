import type { Plugin } from 'vite';

const shared = new Set(['d3-array', 'd3-geo']);

/**
 * Gives the chart library copies of its own of what the map uses too. Each of these packages is one module: shared,
 * it would hold whatever either of them needs, and every page with a map would load what only charts do.
 */
export function chartCopies(): Plugin {
  return {
    name: 'chart-copies',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      if (!shared.has(source) || !importer?.includes('/node_modules/')) return null;
      // What the map's own copy imports stays with the map.
      if (/\/d3-geo\.mjs$/.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?chart` };
    },
  };
}
