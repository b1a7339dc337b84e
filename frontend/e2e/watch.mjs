// What no page may do, watched while it is used.
import assert from 'node:assert/strict';
import { address, settle } from '../scripts/site.mjs';

/** Notes errors of the console, refused styles and scripts, and requests that leave the origin. */
export function watch(page) {
  const seen = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      seen.errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(address).origin) {
      seen.foreign.push(request.url());
    }
  });
  return {
    /**
     * Opens an address of the site. A network of the machine that comes or goes (of a container, say) makes Chromium
     * drop what it is loading: then, and only then, it is opened again.
     */
    async open(path) {
      for (let left = 3; ; left--) {
        seen.errors.length = 0;
        const opened = await page
          .goto(`${address}${path}`)
          .then(() => settle(page))
          .then(
            () => null,
            (error) => error,
          );
        const disturbed = [opened?.message ?? '', ...seen.errors].some((each) =>
          each.includes('ERR_NETWORK_CHANGED'),
        );
        if (disturbed && left > 0) continue;
        if (opened) throw opened;
        return;
      }
    },
    /**
     * Fails on anything noted; a page about something that is not there may have its one 404, one on which a call was to
     * be refused its 400, one on which somebody else was first its 412, and one whose requests were cut that.
     */
    clean({ missing = false, unavailable = false, refused = false, stale = false, cut = false } = {}) {
      const errors = seen.errors.filter(
        (each) =>
          !(missing && each.includes('status of 404')) &&
          !(unavailable && each.includes('status of 50')) &&
          !(refused && each.includes('status of 400')) &&
          !(stale && each.includes('status of 412')) &&
          !(cut && each.includes('net::ERR_FAILED')),
      );
      assert.deepEqual(errors, [], 'errors in the console');
      assert.deepEqual(seen.foreign, [], 'requests off the origin');
      seen.errors.length = 0;
    },
  };
}
