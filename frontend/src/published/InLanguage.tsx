import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';

/** What a reporter wrote, marked with the language it is written in where that is not the page's. */
export function InLanguage({ of, children }: { of: string | null | undefined; children: ReactNode }) {
  const { language } = useFormat();
  const own = of?.toLowerCase().split('-')[0];
  return <span lang={own && own !== language ? (of ?? undefined) : undefined}>{children}</span>;
}

/** Several lines as they were written. */
export function Written({ of, text }: { of: string | null | undefined; text: string }) {
  return (
    <InLanguage of={of}>
      <span className="lines">{text}</span>
    </InLanguage>
  );
}
