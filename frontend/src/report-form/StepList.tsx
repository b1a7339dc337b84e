import { Plural, useLingui } from '@lingui/react/macro';
import { leadsInto } from '../form/faults';
import { SiteLink } from '../ui/SiteLink';
import type { Finding } from './assessment';
import './report-form.css';

/** What the address of a step asks for: the first step is there without being asked for. */
export function stepSearch(index: number, id: string): { step?: string } {
  return index === 0 ? {} : { step: id };
}

/** The steps of a form in their order, each with how much is to be mended in it. */
export function StepList({
  at,
  steps,
  findings,
}: {
  /** The address of the editor. */
  at: string;
  steps: readonly { id: string; title: string; pointers: string[] }[];
  findings: readonly Finding[];
}) {
  const { t } = useLingui();
  return (
    <nav className="report-steps" aria-label={t`Steps`}>
      <ol>
        {steps.map(({ id, title, pointers }, index) => {
          const wrong = findings.filter(
            ({ severity, pointer }) =>
              severity === 'error' && pointers.some((each) => leadsInto(pointer, each)),
          ).length;
          return (
            <li key={id}>
              <SiteLink to={at} search={stepSearch(index, id)} exact bySearch>
                {title}
                {wrong > 0 && (
                  <span className="step-count">
                    {wrong}
                    <span className="sr-only">
                      {' '}
                      <Plural value={wrong} one="thing to be mended" other="things to be mended" />
                    </span>
                  </span>
                )}
              </SiteLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
