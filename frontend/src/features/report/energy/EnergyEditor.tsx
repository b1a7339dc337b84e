import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RecordForm } from '../../../editing/RecordForm';
import type { Content } from '../../../form/merging';
import { energyAttribute } from '../../../published/terms';
import type { Assessment } from '../../../report-form/assessment';
import { type EditorStep, ReportEditor, type Work } from '../../../report-form/ReportEditor';
import type { EditorProps } from '../editors';
import { IndicatorsStep, useValueName } from './IndicatorsStep';
import { type Attribute, countOf, valuesOf } from './indicators';
import { aboutGroups, energyKind } from './kind';
import './energy.css';

interface EnergyAnswer extends Assessment {
  attributes?: { attribute: Attribute; isRequired: boolean; indicatorCount: number }[];
}

const about = { ...energyKind, groups: aboutGroups };
const aboutFields = aboutGroups.flatMap(({ fields }) => fields.map(({ name }) => `/${name}`));

/** An assessment of energy access and poverty being written. */
export default function EnergyEditor({ signatoryId, id, name, trail, back }: EditorProps) {
  const { t } = useLingui();
  const valueName = useValueName();
  const steps: EditorStep<EnergyAnswer>[] = [
    {
      id: 'about',
      title: t`About it`,
      pointers: [...aboutFields, '/jointGroupId', '/provenanceNote'],
      render: ({ content, write }) => <RecordForm kind={about} content={content} onChange={write} />,
    },
    {
      id: 'indicators',
      title: t`Indicators`,
      pointers: ['/indicators'],
      render: (work) => <IndicatorsStep work={work as Work} />,
    },
  ];
  const placeName = (pointer: string, content: Content) => {
    const [, list, index] = pointer.split('/');
    const each = list === 'indicators' && index ? valuesOf(content)[Number(index)] : undefined;
    return each ? valueName(each, Number(index)) : null;
  };
  return (
    <ReportEditor<EnergyAnswer>
      kind={energyKind}
      signatoryId={signatoryId}
      recordKey={id}
      steps={steps}
      trail={trail}
      back={back}
      titleOf={({ year }) => {
        const when = year == null ? '' : String(year);
        return name === null
          ? t`Energy access and poverty ${when}`
          : t`Energy access and poverty ${when} of ${name}`;
      }}
      aside={(work) => <Coverage work={work} />}
      placeName={placeName}
    />
  );
}

/** Which attributes of energy have indicators, and which of them the rule set asks for. */
function Coverage({ work }: { work: Work<EnergyAnswer> }) {
  const { i18n } = useLingui();
  const asked = work.assessment?.attributes ?? [];
  const values = valuesOf(work.content);
  return (
    <section>
      <h2>
        <Trans>Energy that is</Trans>
      </h2>
      <ul className="energy-coverage">
        {(Object.keys(energyAttribute) as Attribute[]).map((attribute) => {
          const count = countOf(values, attribute);
          const needed = asked.find((each) => each.attribute === attribute)?.isRequired;
          return (
            <li key={attribute}>
              <strong>{i18n._(energyAttribute[attribute])}</strong>{' '}
              {count > 0 ? (
                <span className="state state-done">
                  <Plural value={count} one="# indicator" other="# indicators" />
                </span>
              ) : needed ? (
                <span className="state state-failed">
                  <Trans>an indicator is needed</Trans>
                </span>
              ) : (
                <span className="state state-warned">
                  <Trans>no indicator yet</Trans>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
