import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Coded } from '../../ui/Coded';
import { Facts } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { kinds } from './kinds';

const route = getRouteApi('/$language/problems/$code');

/** What a kind of problem means: where the `type` of an error of the interfaces leads. */
export default function ProblemPage(): ReactNode {
  const { t, i18n } = useLingui();
  const { code } = route.useParams();
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  const others = Object.entries(kinds).filter(([each]) => each !== code);
  return (
    <Page
      title={kind ? i18n._(kind.title) : t`No such problem`}
      listed={kind !== undefined}
      section="programme"
      trail={[{ label: t`Data`, to: paths.data }]}
      answer={
        kind ? (
          <>
            <Coded text={i18n._(kind.happened)} />
            <Gap />
            <Coded text={i18n._(kind.advice)} />
          </>
        ) : (
          <Trans>The interfaces do not answer with a problem of this name.</Trans>
        )
      }
    >
      {kind && (
        <section className="prose">
          <Facts
            facts={[
              { label: t`Type`, value: <code>/problems/{code}</code> },
              { label: t`Status`, value: kind.status },
            ]}
          />
          <p>
            <Trans>
              An error comes as a document of type <code>application/problem+json</code> (RFC 9457). Its{' '}
              <code>errors</code> name each parameter or field with the reason; <code>instance</code> is the
              number of the request, which the operator finds in the log.
            </Trans>
          </p>
        </section>
      )}
      <section className="prose">
        <h2>{kind ? <Trans>Other problems</Trans> : <Trans>Problems</Trans>}</h2>
        <ul>
          {others.map(([each, { title, status }]) => (
            <li key={each}>
              <SiteLink to={paths.problem(each)}>{i18n._(title)}</SiteLink>{' '}
              <span className="small">{status}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
