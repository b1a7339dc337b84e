import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { covenantBase } from '../../api/covenant';
import { useFormat } from '../../i18n/format';
import { Downloads } from '../../published/Downloads';
import { HazardList } from '../../published/HazardList';
import { foreign, InLanguage, Written } from '../../published/InLanguage';
import { Invented } from '../../published/Invented';
import { riskAssessmentQuery } from '../../published/queries';
import { RiskMatrix } from '../../published/RiskMatrix';
import type { RiskAssessment } from '../../published/shapes';
import {
  capacityEffect,
  capacityFactor,
  hazard,
  hazardKind,
  riskLevel,
  vulnerableGroup,
  vulnerableSector,
} from '../../published/terms';
import { Unknown } from '../../ui/answers';
import { type Column, DataTable } from '../../ui/DataTable';
import { Explained } from '../../ui/Explained';
import { Facts } from '../../ui/Facts';
import { Page, type Step } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';

const route = getRouteApi('/$language/covenant/risk-assessments/$id');

/** One risk and vulnerability assessment: what threatens, whom it harms most, and what helps. */
export default function RiskAssessmentPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const query = useQuery(riskAssessmentQuery(id));
  const trail = [
    { label: t`Covenant of Mayors`, to: paths.covenant },
    { label: t`Signatories`, to: paths.signatories },
  ];
  return (
    <RecordPage
      query={query}
      service="covenant"
      section="covenant"
      trail={trail}
      title={t`Risk assessment`}
      missing={t`No such risk assessment`}
      list={{ label: t`All signatories`, to: paths.signatories }}
    >
      {(assessment) => <Record assessment={assessment} trail={trail} />}
    </RecordPage>
  );
}

function Record({ assessment, trail }: { assessment: RiskAssessment; trail: Step[] }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { id, signatory, language, ruleSet } = assessment;
  const name = format.name(signatory);
  const text = (value: string | null) => value && <Written of={language} text={value} />;
  return (
    <Page
      title={assessment.title}
      titleLanguage={foreign(language, format.language)}
      section="covenant"
      trail={[...trail, { label: name, to: paths.signatory(signatory.id) }]}
      answer={<Answer assessment={assessment} />}
    >
      {assessment.isInvented && <Invented note={assessment.provenanceNote} language={language} />}
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>What threatens</Trans>
            </h2>
            <RiskMatrix cells={assessment.riskMatrix} />
            <HazardList hazards={assessment.hazardDetails} language={language} />
          </section>
          <Capacity assessment={assessment} />
          <PastEvents assessment={assessment} />
        </div>
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts
              facts={[
                {
                  label: t`Signatory`,
                  value: <SiteLink to={paths.signatory(signatory.id)}>{name}</SiteLink>,
                  qualifier: assessment.jointGroupId && t`for its joint group`,
                },
                { label: t`Made in`, value: String(assessment.year) },
                { label: t`Made by`, value: text(assessment.authors) },
                ...(
                  [
                    [t`In short`, assessment.description],
                    [t`Boundary`, assessment.boundary],
                    [t`Method`, assessment.method],
                    [t`Rests on`, assessment.sources],
                  ] as const
                ).flatMap(([label, value]) => (value ? [{ label, value: text(value) }] : [])),
                {
                  label: t`Rules`,
                  value: (
                    <SiteLink to={paths.ruleSet(ruleSet.code, ruleSet.version)}>
                      {ruleSet.code} {ruleSet.version}
                    </SiteLink>
                  ),
                },
                { label: t`Record changed`, value: format.date(assessment.updatedAt.slice(0, 10)) },
              ]}
            />
            <Explained terms={{ 'risk-assessment': t`Risk assessment` }} />
          </section>
          <Vulnerable
            title={t`Vulnerable sectors`}
            rows={assessment.sectorDetails.map((each) => ({
              name: i18n._(vulnerableSector[each.sector]),
              level: each.vulnerability,
              text: each.explanation,
            }))}
            language={language}
          />
          <Vulnerable
            title={t`Vulnerable groups`}
            rows={assessment.groupDetails.map((each) => ({
              name: i18n._(vulnerableGroup[each.group]),
              level: each.vulnerability,
              text: each.explanation,
            }))}
            language={language}
          />
          <Downloads
            json={`${covenantBase}/risk-assessments/${id}`}
            name={`risk-assessment-${id}`}
            identifier={id}
          />
        </div>
      </div>
    </Page>
  );
}

/** How many threats, how many of them grave, and which. */
function Answer({ assessment }: { assessment: RiskAssessment }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const name = format.name(assessment.signatory);
  const year = String(assessment.year);
  const { hazardCount: count, highRiskCount: high } = assessment;
  const grave = format.list([
    ...new Set(
      assessment.hazardDetails
        .filter(({ level }) => level === 'high')
        .map((each) => i18n._(hazard[each.hazard])),
    ),
  ]);
  if (high > 0) {
    return (
      <Trans>
        In {year}, {name} looked at <Plural value={count} one="# climate hazard" other="# climate hazards" />.
        The risk is high from: <strong>{grave}</strong>.
      </Trans>
    );
  }
  return (
    <Trans>
      In {year}, {name} looked at <Plural value={count} one="# climate hazard" other="# climate hazards" />.
      The risk is high from none of them.
    </Trans>
  );
}

interface VulnerableRow {
  name: string;
  level: keyof typeof riskLevel | null;
  text: string | null;
}

function Vulnerable({
  title,
  rows,
  language,
}: {
  title: string;
  rows: VulnerableRow[];
  language: string | null;
}) {
  const { i18n } = useLingui();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Facts
        facts={rows.map(({ name, level, text }) => ({
          label: name,
          value: level && (
            <span className="level" data-level={level}>
              {i18n._(riskLevel[level])}
            </span>
          ),
          qualifier: text && <InLanguage of={language}>{text}</InLanguage>,
        }))}
      />
    </section>
  );
}

function Capacity({ assessment }: { assessment: RiskAssessment }) {
  const { t, i18n } = useLingui();
  const rows = assessment.adaptiveCapacity;
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { key: 'factor', header: t`Factor`, cell: (row) => i18n._(capacityFactor[row.factor]) },
    {
      key: 'level',
      header: t`How strong`,
      cell: (row) => (row.level ? i18n._(riskLevel[row.level]) : <Unknown />),
    },
    {
      key: 'effect',
      header: t`Effect`,
      cell: (row) => (row.effect ? i18n._(capacityEffect[row.effect]) : <Unknown />),
    },
    {
      key: 'text',
      header: t`In words`,
      cell: (row) => (
        <>
          {row.sector && <strong>{i18n._(vulnerableSector[row.sector])}</strong>}
          {row.sector && row.explanation && ': '}
          {row.explanation ? (
            <InLanguage of={assessment.language}>{row.explanation}</InLanguage>
          ) : row.sector ? null : (
            '–'
          )}
        </>
      ),
    },
  ];
  return (
    <section>
      <h2>
        <Trans>What helps to adapt</Trans>
      </h2>
      <DataTable
        caption={t`Factors of adaptive capacity`}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.factor} ${row.sector} ${row.explanation}`}
        compact
      />
    </section>
  );
}

function PastEvents({ assessment }: { assessment: RiskAssessment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const rows = assessment.pastEvents;
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: 'what',
      header: t`Event`,
      cell: (row) => i18n._(row.kind ? hazardKind[row.kind] : hazard[row.hazard]),
    },
    {
      key: 'when',
      header: t`When`,
      cell: (row) => (row.startedOn ? format.date(row.startedOn) : row.year ? String(row.year) : <Unknown />),
    },
    {
      key: 'deaths',
      header: t`Deaths`,
      numeric: true,
      cell: (row) => (row.deaths === null ? <Unknown /> : format.number(row.deaths)),
    },
    {
      key: 'loss',
      header: t`Economic loss`,
      numeric: true,
      cell: (row) =>
        row.economicLoss?.amount == null ? (
          <Unknown />
        ) : (
          `${format.number(row.economicLoss.amount)} ${row.economicLoss.currency ?? ''}`
        ),
    },
    {
      key: 'text',
      header: t`What happened`,
      cell: (row) =>
        row.description ? <InLanguage of={assessment.language}>{row.description}</InLanguage> : <Unknown />,
    },
  ];
  return (
    <section>
      <h2>
        <Trans>What happened before</Trans>
      </h2>
      <DataTable
        caption={t`Past events`}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.hazard} ${row.startedOn ?? row.year} ${row.description}`}
        compact
      />
    </section>
  );
}
