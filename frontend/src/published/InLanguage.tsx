import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';

/** The language of what a reporter wrote, where it is not that of the page. */
export function foreign(of: string | null | undefined, language: string): string | undefined {
  const own = of?.toLowerCase().split('-')[0];
  return own && own !== language ? (of ?? undefined) : undefined;
}

/** What a reporter wrote, marked with the language it is written in where that is not the page's. */
export function InLanguage({ of, children }: { of: string | null | undefined; children: ReactNode }) {
  const { language } = useFormat();
  return <span lang={foreign(of, language)}>{children}</span>;
}

/** Several lines as they were written. */
export function Written({ of, text }: { of: string | null | undefined; text: string }) {
  return (
    <InLanguage of={of}>
      <span className="lines">{text}</span>
    </InLanguage>
  );
}
