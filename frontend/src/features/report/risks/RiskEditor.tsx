import { Trans, useLingui } from '@lingui/react/macro';
import { RecordForm } from '../../../editing/RecordForm';
import type { Content } from '../../../form/merging';
import { type EditorStep, ReportEditor } from '../../../report-form/ReportEditor';
import { SiteLink } from '../../../ui/SiteLink';
import type { EditorProps } from '../editors';
import { HazardsStep, MatrixSoFar, useHazardName } from './HazardsStep';
import { hazardsOf } from './hazards';
import { aboutGroups, riskKind } from './kind';
import { CapacityStep, EventsStep, VulnerableStep } from './PeopleSteps';
import '../../../published/published.css';

const about = { ...riskKind, groups: aboutGroups };
const aboutFields = aboutGroups.flatMap(({ fields }) => fields.map(({ name }) => `/${name}`));

/** A risk and vulnerability assessment being written. */
export default function RiskEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const hazardName = useHazardName();
  const steps: EditorStep[] = [
    {
      id: 'about',
      title: t`About it`,
      pointers: [...aboutFields, '/jointGroupId', '/provenanceNote'],
      render: ({ content, write }) => <RecordForm kind={about} content={content} onChange={write} />,
    },
    {
      id: 'hazards',
      title: t`Hazards`,
      pointers: ['/hazards'],
      render: (work) => <HazardsStep work={work} />,
    },
    {
      id: 'vulnerable',
      title: t`Who and what is vulnerable`,
      pointers: ['/sectors', '/groups'],
      render: (work) => <VulnerableStep work={work} />,
    },
    {
      id: 'capacity',
      title: t`Adaptive capacity`,
      pointers: ['/adaptiveCapacity'],
      render: (work) => <CapacityStep work={work} />,
    },
    {
      id: 'events',
      title: t`Past events`,
      pointers: ['/pastEvents'],
      render: (work) => <EventsStep work={work} />,
    },
  ];
  const placeName = (pointer: string, content: Content) => {
    const [, list, index] = pointer.split('/');
    if (index === undefined || !/^\d+$/.test(index)) return null;
    const each = hazardsOf(content)[Number(index)];
    const row = Number(index) + 1;
    if (list === 'hazards') return each ? hazardName(each, Number(index)) : t`Hazard ${row}`;
    if (list === 'sectors') return t`Vulnerable sector ${row}`;
    if (list === 'groups') return t`Vulnerable group ${row}`;
    if (list === 'adaptiveCapacity') return t`Factor ${row}`;
    if (list === 'pastEvents') return t`Event ${row}`;
    return null;
  };
  return (
    <ReportEditor
      kind={riskKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ title, year }) =>
        typeof title === 'string' && title !== ''
          ? title
          : year == null
            ? ''
            : name === null
              ? t`Risk assessment ${String(year)}`
              : t`Risk assessment ${String(year)} of ${name}`
      }
      aside={(work) => <MatrixSoFar work={work} />}
      placeName={placeName}
      published={(assessmentId) => (
        <Trans>
          Complete, and public: it is seen on{' '}
          <SiteLink to={riskKind.page(assessmentId) ?? ''}>its public page</SiteLink>, by everybody within
          three seconds.
        </Trans>
      )}
    />
  );
}
