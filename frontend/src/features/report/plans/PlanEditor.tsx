import { Trans, useLingui } from '@lingui/react/macro';
import type { CovenantSchemas } from '../../../api/covenant';
import { RecordForm } from '../../../editing/RecordForm';
import type { Content } from '../../../form/merging';
import type { Assessment } from '../../../report-form/assessment';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import { SiteLink } from '../../../ui/SiteLink';
import type { EditorProps } from '../editors';
import { GroupEntry } from '../targets/Choosing';
import { textOf } from '../targets/queries';
import { ActionsStep } from './ActionsStep';
import { actionsOf } from './actions';
import { Effort } from './Effort';
import { aboutGroups, planKind, workGroups } from './kind';
import { MoneyStep, TargetsEntry } from './PlanSteps';

type Told = CovenantSchemas['PlanAssessment'];

export type PlanAnswer = Assessment & Partial<Pick<Told, 'sums' | 'efforts' | 'overlaps'>>;

const fieldsOf = (groups: readonly { fields: readonly { name: string }[] }[]) =>
  groups.flatMap(({ fields }) => fields.map(({ name }) => `/${name}`));

/** A plan being written: the document, its actions, what they cost, and what they come to beside it. */
export default function PlanEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const steps: EditorStep<PlanAnswer>[] = [
    {
      id: 'about',
      title: t`The document`,
      pointers: [...fieldsOf(aboutGroups), '/targetIds', '/jointGroupId', '/provenanceNote'],
      render: (work) => (
        <>
          <RecordForm
            kind={{ ...planKind, groups: aboutGroups }}
            content={work.content}
            onChange={work.write}
          />
          <section className="form-part">
            <GroupEntry work={work as Work} sharedOnly={false} />
            <TargetsEntry work={work as Work} />
          </section>
        </>
      ),
    },
    {
      id: 'actions',
      title: t`Actions`,
      pointers: ['/actions'],
      wide: true,
      render: (work) => <ActionsStep work={work} />,
    },
    {
      id: 'money',
      title: t`Money and work`,
      pointers: ['/budget', '/fundingSources', '/priorityAreas', ...fieldsOf(workGroups)],
      render: (work) => (
        <>
          <MoneyStep work={work as Work} />
          <RecordForm
            kind={{ ...planKind, groups: workGroups }}
            content={work.content}
            onChange={work.write}
          />
        </>
      ),
    },
  ];
  const placeName = (pointer: string, content: Content) => {
    const [, list, index] = pointer.split('/');
    if (list !== 'actions' || index === undefined) return null;
    const action = actionsOf(content)[Number(index)];
    return action ? (action.title ?? action.id) : null;
  };
  return (
    <ReportEditor<PlanAnswer>
      kind={planKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ title }) => textOf(title) ?? (name === null ? t`New plan` : t`New plan of ${name}`)}
      aside={(work) => <Effort work={work} />}
      placeName={placeName}
      published={(planId) => (
        <Trans>
          Complete, and public: it is seen on{' '}
          <SiteLink to={planKind.page(planId) ?? ''}>its public page</SiteLink>, by everybody within three
          seconds.
        </Trans>
      )}
    />
  );
}
