import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RecordForm } from '../../../editing/RecordForm';
import type { Assessment } from '../../../report-form/assessment';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import type { EditorProps } from '../editors';
import { textOf } from '../targets/queries';
import { groupGroups, groupKind } from './kind';
import { MembersEntry } from './MembersEntry';
import '../targets/targets.css';

type GroupAnswer = Assessment & { memberCount?: number; templatesRequired?: number | null };

const fields = groupGroups.flatMap((group) => group.fields.map(({ name }) => `/${name}`));

/** A joint group being written by the signatory that leads it. */
export default function GroupEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const steps: EditorStep<GroupAnswer>[] = [
    {
      id: 'group',
      title: t`The group`,
      pointers: [...fields, '/memberIds', '/language', '/provenanceNote'],
      render: (work) => (
        <>
          <RecordForm
            kind={{ ...groupKind, groups: groupGroups }}
            content={work.content}
            onChange={work.write}
          />
          <MembersEntry work={work as Work} />
        </>
      ),
    },
  ];
  return (
    <ReportEditor<GroupAnswer>
      kind={groupKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ name: own }) => textOf(own) ?? (name === null ? t`New group` : t`New group led by ${name}`)}
      aside={(work) => <Together work={work} />}
    />
  );
}

function Together({ work }: { work: Work<GroupAnswer> }) {
  const { memberCount, templatesRequired } = work.assessment ?? {};
  if (memberCount === undefined) return null;
  return (
    <section className="action-sums" role="status">
      <h2>
        <Trans>Together</Trans>
      </h2>
      <p>
        <Plural value={memberCount} one="You alone so far" other="# members, you among them" />
      </p>
      {templatesRequired != null && (
        <p>
          <Plural value={templatesRequired} one="# report is made" other="# reports are made" />
        </p>
      )}
    </section>
  );
}
