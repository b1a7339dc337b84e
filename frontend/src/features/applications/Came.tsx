import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { feedbackQuery } from '../../calls/private';
import type { Application } from '../../calls/shapes';
import { outcomeMeaning, outcomeName } from '../../calls/words';
import { useFormat } from '../../i18n/format';
import { Answer } from '../../ui/answers';

/** What came of an application: the decision with its reasons, once the call is decided. */
export function Came({ application }: { application: Application }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { state } = application.call;
  const query = useQuery({
    ...feedbackQuery(application.id),
    enabled: (state === 'decided' || state === 'archived') && application.submittedAt !== null,
  });
  if (application.submittedAt === null || application.state === 'withdrawn') return null;
  if (state === 'closed' || state === 'evaluating') {
    return (
      <p className="notice came">
        <Trans>
          The programme reads the applications now. You are told its decision here, with the reasons, when all
          are decided.
        </Trans>
      </p>
    );
  }
  if (state !== 'decided' && state !== 'archived') return null;
  return (
    <Answer query={query} service="pairing">
      {({ outcome, feedback, decidedOn }) =>
        outcome === null ? null : (
          <section className={`came-of came-of-${outcome}`} aria-labelledby="came-title">
            <h2 id="came-title">
              <Trans>The decision</Trans>
            </h2>
            <p className="came-outcome">{i18n._(outcomeName[outcome])}</p>
            <p>
              {i18n._(outcomeMeaning[outcome])}{' '}
              {decidedOn && (
                <span className="small">
                  <Trans>Decided on {format.date(decidedOn)}.</Trans>
                </span>
              )}
            </p>
            {feedback && (
              <>
                <h3>
                  <Trans>What the programme says of it</Trans>
                </h3>
                <p className="came-words">{feedback}</p>
              </>
            )}
          </section>
        )
      }
    </Answer>
  );
}
