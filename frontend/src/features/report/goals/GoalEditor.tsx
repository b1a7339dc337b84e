import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RecordForm } from '../../../editing/RecordForm';
import { useFormat } from '../../../i18n/format';
import type { Assessment } from '../../../report-form/assessment';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import type { EditorProps } from '../editors';
import { goalGroups, goalKind } from './kind';

interface GoalAnswer extends Assessment {
  direction?: 'increase' | 'decrease' | 'hold' | null;
  change?: number | null;
  years?: number | null;
}

const fields = goalGroups().flatMap((group) => group.fields.map(({ name }) => `/${name}`));

/** A goal of adaptation or of energy access being written. */
export default function GoalEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const steps: EditorStep<GoalAnswer>[] = [
    {
      id: 'goal',
      title: t`Goal`,
      pointers: [...fields, '/jointGroupId', '/provenanceNote'],
      render: ({ content, write }) => (
        <RecordForm
          kind={{ ...goalKind, groups: goalGroups(content.pillar) }}
          content={content}
          onChange={write}
        />
      ),
    },
  ];
  return (
    <ReportEditor<GoalAnswer>
      kind={goalKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ title }) =>
        typeof title === 'string' && title !== ''
          ? title
          : name === null
            ? t`New goal`
            : t`New goal of ${name}`
      }
      aside={(work) => <Way work={work} />}
    />
  );
}

/** Where the goal leads, from what was stored last. */
function Way({ work }: { work: Work<GoalAnswer> }) {
  const format = useFormat();
  const { direction, change, years } = work.assessment ?? {};
  if (!direction || change == null) return null;
  const unit = typeof work.content.unit === 'string' ? work.content.unit : '';
  const by = `${format.number(Math.abs(change))} ${unit}`.trim();
  return (
    <section role="status">
      <h2>
        <Trans>Where it leads</Trans>
      </h2>
      <p>
        {direction === 'increase' ? (
          <Trans>The value is to rise by {by}</Trans>
        ) : direction === 'decrease' ? (
          <Trans>The value is to fall by {by}</Trans>
        ) : (
          <Trans>The value is to stay what it is</Trans>
        )}
        {years != null && years > 0 && (
          <>
            {', '}
            <Plural value={years} one="within # year" other="within # years" />
          </>
        )}
        .
      </p>
    </section>
  );
}
