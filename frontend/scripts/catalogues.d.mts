export type Translated = 'fr' | 'zh' | 'ja';

/** What the site needs of an entry of a catalogue. */
export interface Entry {
  message?: string;
  /** Empty where there is no translation yet. */
  translation?: string;
  obsolete?: boolean;
  /** Files of the source that say it. */
  origin?: [string, ...unknown[]][];
}

export const translated: Translated[];
export const sourceLanguage: 'en';
export const parts: string[];
export function catalogue(language: string, locales?: string, part?: string): Record<string, Entry>;
export const folder: string;
export function faultyTexts(language: string, locales?: string): string[];
export function missingTexts(language: string, locales?: string): string[];
