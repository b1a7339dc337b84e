declare module '*.po' {
  export const messages: Record<string, string>;
}

declare module 'virtual:countries/*' {
  export const names: Record<string, string>;
  export const notes: Record<string, { text: string; lang?: string }>;
}
