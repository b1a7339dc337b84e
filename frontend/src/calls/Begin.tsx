import { i18n } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { readTexts } from '../i18n/catalogue';
import { useFormat } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { useHoldings } from '../session/me';
import { workPaths } from '../ui/paths';
import { SiteLink } from '../ui/SiteLink';
import { applicationsQuery, beginApplication } from './private';
import type { Call } from './shapes';
import '../session/session.css';

/** What the way to an application says has to be there before it is drawn. */
export const ready = () => readTexts(i18n.locale as Language, 'work');

/** For each place that who is signed in writes for: the application in this call, or the way to begin it. */
export default function Begin({ call }: { call: Pick<Call, 'slug' | 'state'> }) {
  const { holdings, pending } = useHoldings();
  const places = [
    ...new Map(
      holdings
        .filter(
          ({ service, subject, permissions }) =>
            service === 'pairing' &&
            subject?.kind === 'territory' &&
            permissions.includes('applications.read'),
        )
        .map((each) => [each.subject?.key, each]),
    ).values(),
  ];
  const applications = useQuery({
    ...applicationsQuery({ call: [call.slug], limit: 200 }),
    enabled: places.length > 0,
  });
  const writable = call.state === 'open' || call.state === 'published';
  if (pending || places.length === 0 || applications.isPending) return null;
  const found = applications.data?.items ?? [];
  const rows = places
    .map((place) => ({ place, own: found.find(({ territory }) => territory.slug === place.subject?.key) }))
    .filter(({ own, place }) => own || (writable && place.permissions.includes('applications.edit')));
  if (rows.length === 0) return null;
  return (
    <div className="apply">
      {rows.map(({ place, own }) => (
        <Way
          key={place.subject?.id}
          slug={call.slug}
          territory={place.subject?.key ?? ''}
          name={place.subject?.name ?? ''}
          application={own?.id}
        />
      ))}
    </div>
  );
}

function Way({
  slug,
  territory,
  name,
  application,
}: {
  slug: string;
  territory: string;
  name: string;
  application: string | undefined;
}) {
  const { language } = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  if (application) {
    return (
      <SiteLink to={workPaths.application(application)} className="button button-strong">
        <Trans>The application of {name}</Trans>
      </SiteLink>
    );
  }
  const begin = async () => {
    setBusy(true);
    setWrong(null);
    try {
      const { id } = await beginApplication(slug, territory);
      void queries.invalidateQueries({ queryKey: applicationsQuery().queryKey.slice(0, -1) });
      await navigate({ to: `/${language}${workPaths.application(id)}` });
    } catch (error) {
      const told = error instanceof Problem ? (error.errors[0]?.detail ?? error.detail ?? error.message) : '';
      setWrong(told);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <button type="button" className="button button-strong" disabled={busy} onClick={() => void begin()}>
        {busy ? <Trans>Beginning…</Trans> : <Trans>Apply for {name}</Trans>}
      </button>
      <p role="alert" className="wrong">
        {wrong !== null && <Trans>That did not succeed. {wrong}</Trans>}
      </p>
    </div>
  );
}
