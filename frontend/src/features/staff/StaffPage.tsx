import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { readTexts } from '../../i18n/catalogue';
import type { Language } from '../../i18n/languages';
import { Gate } from '../../session/Gate';
import { Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { NotFoundPage } from '../site/NotFoundPage';
import { useStaff } from './staff';

type Section = ComponentType<{ rest: string[] }>;

const sections: Record<string, Section> = {
  '': lazy(() => import('./Home')),
  records: lazy(() => import('./Records')),
  imports: lazy(() => import('./Imports')),
  estimates: lazy(() => import('./Estimates')),
  organisations: lazy(() => import('./Organisations')),
  people: lazy(() => import('./People')),
  clients: lazy(() => import('./Clients')),
  matching: lazy(async () => {
    await readTexts(i18n.locale as Language, 'matching');
    return import('../matching/Matching');
  }),
  calls: lazy(() => import('./calls/Calls')),
  changes: lazy(() => import('./ChangeLog')),
};

/** The work of those who keep the registers, and of those who assess and audit it. */
export default function StaffPage() {
  const { t } = useLingui();
  return (
    <Gate
      title={t`Staff`}
      about={
        <Trans>Here the programme keeps records, organisations and imports, and sees every change.</Trans>
      }
    >
      {() => <Inside />}
    </Gate>
  );
}

function Inside() {
  const { t } = useLingui();
  const { _splat = '' } = useParams({ strict: false }) as { _splat?: string };
  const [name = '', ...rest] = _splat.replace(/\/$/, '').split('/');
  const staff = useStaff();
  const Section = sections[name];
  if (!Section) return <NotFoundPage />;
  if (!staff.isStaff && !staff.pending) {
    return (
      <Page
        title={t`For the programme’s staff`}
        listed={false}
        answer={
          <Trans>
            You are signed in, but none of your organisations runs a programme or a covenant: this part is not
            for you.
          </Trans>
        }
      >
        <p>
          <SiteLink to={workPaths.my} className="button">
            <Trans>My organisations</Trans>
          </SiteLink>
        </p>
      </Page>
    );
  }
  const waiting = (
    <Page title={t`Staff`} listed={false}>
      <Waiting />
    </Page>
  );
  if (staff.pending) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Section rest={rest.map(decodeURIComponent)} />
    </Suspense>
  );
}
