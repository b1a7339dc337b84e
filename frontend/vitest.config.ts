import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config';

export default mergeConfig(
  site,
  defineConfig({
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/testing/setup.ts'],
      restoreMocks: true,
      testTimeout: 60_000,
      sequence: { shuffle: true },
    },
  }),
);
