import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useFormat } from '../../i18n/format';
import { Gate } from '../../session/Gate';
import { Waiting } from '../../ui/answers';
import { Page } from '../../ui/Page';
import { workPaths } from '../../ui/paths';
import { NotFoundPage } from '../site/NotFoundPage';
import { type EditorProps, editors } from './editors';
import { ownSignatoryQuery } from './queries';

/** One part of a report, for those who may write or read it. */
export default function ReportPage() {
  const { t } = useLingui();
  const { signatoryId, kind, id } = useParams({ from: '/$language/my/reports/$signatoryId/$kind/$id' });
  if (!Object.hasOwn(editors, kind)) return <NotFoundPage />;
  return (
    <Gate
      title={t`Report`}
      about={
        <Trans>
          Here a local government writes what it reports: its inventory, target, risks, energy and plan.
        </Trans>
      }
    >
      {() => <Chosen key={`${kind}/${id}`} signatoryId={signatoryId} kind={kind} id={id} />}
    </Gate>
  );
}

function Chosen({ signatoryId, kind, id }: { signatoryId: string; kind: string; id: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const signatory = useQuery(ownSignatoryQuery(signatoryId));
  const name = signatory.data ? format.name(signatory.data) : null;
  const Editor = editors[kind] as React.ComponentType<EditorProps>;
  const back = {
    label: name === null ? t`Report` : t`Report of ${name}`,
    to: workPaths.reports(signatoryId),
  };
  const trail = [{ label: t`My organisations`, to: workPaths.my }, back];
  return (
    <Suspense
      fallback={
        <Page title={t`Report`} section="covenant" trail={trail} listed={false}>
          <Waiting />
        </Page>
      }
    >
      <Editor signatoryId={signatoryId} id={id} name={name} trail={trail} back={back} />
    </Suspense>
  );
}
