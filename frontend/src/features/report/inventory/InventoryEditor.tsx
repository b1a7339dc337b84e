import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useDraftQuery } from '../../../editing/useDraft';
import type { Content } from '../../../form/merging';
import { useFormat } from '../../../i18n/format';
import { inventoryRole } from '../../../published/terms';
import type { RuleSetRef } from '../../../report-form/kinds';
import { Meter } from '../../../report-form/Meter';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import { Failure, Waiting } from '../../../ui/answers';
import { Page } from '../../../ui/Page';
import { SiteLink } from '../../../ui/SiteLink';
import type { EditorProps } from '../editors';
import { type RuleSet, ruleSetQuery } from '../queries';
import { cellsOf, type InventoryAssessment, linesOf } from './content';
import { EnergyStep } from './EnergyStep';
import { HeadStep } from './HeadStep';
import { inventoryKind } from './kind';
import { LinesStep } from './LinesStep';
import { LocalStep } from './LocalStep';
import { MatrixStep } from './MatrixStep';
import { ReviewStep } from './ReviewStep';
import './inventory.css';

/** An inventory being written, under the rule set that it was begun under. */
export default function InventoryEditor(props: EditorProps) {
  const { t } = useLingui();
  const { id, trail } = props;
  const draft = useDraftQuery(inventoryKind, id);
  const ref = draft.data?.content.ruleSet as RuleSetRef | undefined;
  const rules = useQuery({ ...ruleSetQuery(ref ?? { code: '', version: '' }), enabled: ref !== undefined });
  if (rules.data) return <Editor {...props} ruleSet={rules.data} />;
  // Why there is no draft is told by the editor, which every kind of report has.
  if (draft.error) return <Editor {...props} ruleSet={null} />;
  return (
    <Page title={t`Inventory`} section="covenant" trail={trail} listed={false}>
      {rules.error ? (
        <Failure error={rules.error} service="covenant" onRetry={() => void rules.refetch()} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

const head = [
  '/year',
  '/role',
  '/periodStartsOn',
  '/periodEndsOn',
  '/framework',
  '/approach',
  '/gwpSet',
  '/gases',
  '/boundary',
  '/population',
  '/populationSource',
  '/areaKm2',
  '/hdd',
  '/cdd',
  '/gdp',
  '/methodology',
  '/regulations',
  '/commentOnChange',
  '/plannedImprovements',
  '/compiledBy',
  '/provenanceNote',
  '/verification',
  '/reportedTotals',
];

function Editor({ signatoryId, id, name, trail, back, ruleSet }: EditorProps & { ruleSet: RuleSet | null }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  type Step = EditorStep<InventoryAssessment>;
  const isSecap = ruleSet?.framework === 'secap';
  const energy: Step = {
    id: 'energy',
    title: t`Energy`,
    pointers: [],
    wide: true,
    render: (work) => ruleSet && <EnergyStep work={work} ruleSet={ruleSet} />,
  };
  const steps: Step[] = [
    {
      id: 'head',
      title: t`The inventory`,
      pointers: head,
      render: (work) => ruleSet && <HeadStep work={work} ruleSet={ruleSet} />,
    },
    ...(isSecap ? [energy] : []),
    {
      id: 'lines',
      title: t`Activity lines`,
      pointers: ['/lines'],
      wide: true,
      render: (work) => ruleSet && <LinesStep work={work} ruleSet={ruleSet} />,
    },
    {
      id: 'matrix',
      title: t`Matrix`,
      pointers: ['/cells'],
      wide: true,
      render: (work) => ruleSet && <MatrixStep work={work} ruleSet={ruleSet} />,
    },
    {
      id: 'local',
      title: t`Local energy`,
      pointers: ['/localEnergy', '/localFactors'],
      wide: true,
      render: (work) => <LocalStep work={work} />,
    },
    {
      id: 'review',
      title: t`Look over and complete`,
      pointers: ['/restatement'],
      render: (work) => ruleSet && <ReviewStep work={work} ruleSet={ruleSet} />,
    },
  ];
  const rules = ruleSet && format.written(ruleSet.names.en ?? ruleSet.code, ruleSet.names);
  const titleOf = (content: Content) => {
    const year = content.year == null ? '' : String(content.year);
    return name === null ? t`Inventory ${year}` : t`Inventory ${year} of ${name}`;
  };
  return (
    <ReportEditor<InventoryAssessment>
      kind={inventoryKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={titleOf}
      beside={(content) => {
        const role = inventoryRole[content.role as keyof typeof inventoryRole];
        return [role && i18n._(role), rules].filter(Boolean).join(' · ');
      }}
      aside={(work) => <Progress work={work} />}
      placeName={(pointer, content) => placeName(pointer, content, ruleSet, format, (row) => t`Line ${row}`)}
      published={(inventoryId) => (
        <Trans>
          Complete, and public: it is seen on{' '}
          <SiteLink to={inventoryKind.page(inventoryId) ?? ''}>its public page</SiteLink>, by everybody within
          three seconds.
        </Trans>
      )}
    />
  );
}

/** How much of what the rule set asks for is there, and what it comes to so far. */
function Progress({ work }: { work: Work<InventoryAssessment> }) {
  const { t } = useLingui();
  const format = useFormat();
  const totals = work.assessment?.totals;
  if (!totals) return null;
  const { filledCells, requiredCells } = totals.completeness;
  const tonnes = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 0 }).format(
    totals.directIndirectT,
  );
  return (
    <Meter label={t`Required cells filled`} share={requiredCells === 0 ? 1 : filledCells / requiredCells}>
      <p className="small">
        <Trans>
          {filledCells} of {requiredCells} cells; {tonnes} t CO2e so far, direct and indirect.
        </Trans>
      </p>
    </Meter>
  );
}

type Format = ReturnType<typeof useFormat>;

/** What a cell or a line is called to those who are to go there. */
function placeName(
  pointer: string,
  content: Content,
  ruleSet: RuleSet | null,
  format: Format,
  line: (row: number) => string,
): string | null {
  const [, list, index] = pointer.split('/');
  if (!ruleSet || index === undefined || !/^\d+$/.test(index)) return null;
  if (list === 'lines') {
    return linesOf(content)[Number(index)] ? line(Number(index) + 1) : null;
  }
  if (list !== 'cells') return null;
  const cell = cellsOf(content)[Number(index)];
  if (!cell) return null;
  const all = [...ruleSet.sectors.flatMap(({ subsectors }) => subsectors), ...ruleSet.scopes];
  return [cell.subsector, cell.scope]
    .map((code) => {
      const found = all.find((each) => each.code === code);
      return found ? format.written(found.names.en ?? code, found.names) : code;
    })
    .join(' · ');
}
