declare module '*.po' {
  export const messages: Record<string, string>;
}

declare module 'virtual:texts' {
  type Part = () => Promise<{ messages: Record<string, string> }>;
  export const texts: Record<
    'en' | 'fr' | 'zh' | 'ja',
    Record<'first' | 'more' | 'prose' | 'work' | 'reports' | 'matching', Part>
  >;
}

declare module 'virtual:countries/*' {
  export const names: Record<string, string>;
  export const notes: Record<string, { text: string; lang?: string }>;
}
