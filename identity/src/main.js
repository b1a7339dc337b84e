#!/usr/bin/env node
import { clean } from './adapter.js';
import { connect, migrate } from './database.js';
import { ensureKeys, rotateKeys } from './keys.js';
import { log, setLevel, told } from './log.js';
import { serve } from './server.js';
import { readSettings, SettingError } from './settings.js';

const USAGE = `identity COMMAND
  serve        bring the database up to date and answer
  rotate-keys  let the next signing key sign; sessions and tokens go on
  clean        remove what has expired (serve does it every quarter of an hour)
`;

async function once(settings, work) {
  const pool = connect(settings);
  try {
    await migrate(pool);
    await work(pool);
  } finally {
    await pool.end();
  }
}

async function main([command]) {
  const settings = readSettings();
  setLevel(settings.logLevel);
  switch (command) {
    case 'serve':
      return serve(settings);
    case 'rotate-keys':
      return once(settings, async (pool) => {
        await ensureKeys(pool, settings.keyDays);
        await rotateKeys(pool);
      });
    case 'clean':
      return once(settings, async (pool) => log('info', 'cleaned', { removed: await clean(pool) }));
    default:
      process.stderr.write(USAGE);
      process.exitCode = 2;
  }
}

main(process.argv.slice(2)).catch((error) => {
  if (error instanceof SettingError) process.stderr.write(`identity: ${error.message}\n`);
  else log('error', 'ended', told(error));
  process.exitCode = 1;
  process.exit();
});
