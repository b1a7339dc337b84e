import { useLingui } from '@lingui/react/macro';
import { RecordForm } from '../../../editing/RecordForm';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import type { EditorProps } from '../editors';
import { BaselineEntry, GroupEntry } from './Choosing';
import { aroundGroups, promiseGroups, targetKind } from './kind';
import { textOf } from './queries';
import { type TargetAnswer, WhereItLeads } from './WhereItLeads';

const pointersOf = (groups: readonly { fields: readonly { name: string }[] }[]) =>
  groups.flatMap(({ fields }) => fields.map(({ name }) => `/${name}`));
const around = pointersOf(aroundGroups);
const promised = [
  ...new Set(
    ['base_year_emissions', 'fixed_level', 'base_year_intensity', 'baseline_scenario'].flatMap((type) =>
      pointersOf(promiseGroups(type)),
    ),
  ),
];

/** A target being written: the promise, what it covers, and where it leads beside it. */
export default function TargetEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const steps: EditorStep<TargetAnswer>[] = [
    {
      id: 'promise',
      title: t`The promise`,
      pointers: [...promised, '/baseInventoryId', '/jointGroupId'],
      render: (work) => (
        <>
          <RecordForm
            kind={{ ...targetKind, groups: promiseGroups(work.content.type) }}
            content={work.content}
            onChange={work.write}
          />
          <section className="form-part">
            <BaselineEntry work={work as Work} />
            <GroupEntry work={work as Work} sharedOnly />
          </section>
        </>
      ),
    },
    {
      id: 'around',
      title: t`What it covers and rests on`,
      pointers: [...around, '/gases', '/provenanceNote'],
      render: ({ content, write }) => (
        <RecordForm kind={{ ...targetKind, groups: aroundGroups }} content={content} onChange={write} />
      ),
    },
  ];
  return (
    <ReportEditor<TargetAnswer>
      kind={targetKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ title, targetYear }) => {
        const own = textOf(title);
        if (own !== null) return own;
        const year = targetYear == null ? '' : String(targetYear);
        return name === null ? t`Target ${year}` : t`Target ${year} of ${name}`;
      }}
      aside={(work) => <WhereItLeads work={work} />}
    />
  );
}
