import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import { Gap } from '../ui/Gap';
import { InLanguage } from './InLanguage';
import { byGravity } from './risks';
import type { RiskAssessment } from './shapes';
import { hazard, hazardKind, riskLevel, timeframe, vulnerableGroup, vulnerableSector } from './terms';
import './published.css';

type Hazard = RiskAssessment['hazardDetails'][number];

/** Each hazard in plain words, the gravest first. */
export function HazardList({
  hazards,
  language,
  most,
}: {
  hazards: readonly Hazard[];
  language: string | null;
  most?: number;
}) {
  const { i18n } = useLingui();
  return (
    <ul className="hazards">
      {byGravity(hazards)
        .slice(0, most)
        .map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the hazards of an assessment keep their order
          <li key={index}>
            <p className="hazard-name">
              <span className="level" data-level={each.level}>
                {i18n._(riskLevel[each.level])}
              </span>
              <strong>{i18n._(hazard[each.hazard])}</strong>
              {each.kind && <span className="hazard-kind">{i18n._(hazardKind[each.kind])}</span>}
            </p>
            <p>
              <HazardWords hazard={each} />
            </p>
            {each.explanation && (
              <p className="small">
                <InLanguage of={language}>{each.explanation}</InLanguage>
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}

/** What is said of a hazard, each thing a sentence; what is not said is not made up. */
function HazardWords({ hazard: of }: { hazard: Hazard }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const sectors = format.list(of.sectors.map(({ sector }) => i18n._(vulnerableSector[sector])));
  const groups = format.list(of.groups.map((group) => i18n._(vulnerableGroup[group])));
  const sentences: ReactNode[] = [<Today key="today" of={of} />];
  const change = <Change key="change" of={of} />;
  if (of.expectedIntensityChange || of.expectedFrequencyChange) sentences.push(change);
  if (sectors) sentences.push(<Trans key="sectors">It can harm: {sectors}.</Trans>);
  if (groups) sentences.push(<Trans key="groups">It can harm some people more: {groups}.</Trans>);
  return sentences.map((sentence, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences keep their order
    <span key={index}>
      {index > 0 && <Gap />}
      {sentence}
    </span>
  ));
}

function Today({ of }: { of: Hazard }): ReactNode {
  const { i18n } = useLingui();
  const known = (level: Hazard['probability']) => level !== null && level !== 'not_known';
  const likely = of.probability && i18n._(riskLevel[of.probability]);
  const grave = of.consequence && i18n._(riskLevel[of.consequence]);
  if (known(of.probability) && known(of.consequence)) {
    return (
      <Trans>
        Today its probability is {likely} and its consequences are {grave}.
      </Trans>
    );
  }
  if (known(of.probability)) {
    return <Trans>Today its probability is {likely}; how grave its consequences are is not known.</Trans>;
  }
  if (known(of.consequence)) {
    return <Trans>Today its consequences are {grave}; how likely it is is not known.</Trans>;
  }
  return <Trans>How likely and how grave it is today is not known.</Trans>;
}

function Change({ of }: { of: Hazard }): ReactNode {
  const { i18n } = useLingui();
  const stronger = of.expectedIntensityChange ?? 'not_known';
  const oftener = of.expectedFrequencyChange ?? 'not_known';
  if (stronger === 'not_known' && oftener === 'not_known')
    return <Trans>How it will change is not known.</Trans>;
  const when = of.timeframe && of.timeframe !== 'not_known' ? i18n._(timeframe[of.timeframe]) : null;
  return (
    <>
      {stronger !== oftener ? (
        <>
          <Intensity change={of.expectedIntensityChange} />
          <Gap />
          <Frequency change={of.expectedFrequencyChange} />
        </>
      ) : stronger === 'increase' ? (
        <Trans>It is expected to become stronger and more frequent.</Trans>
      ) : stronger === 'decrease' ? (
        <Trans>It is expected to become weaker and rarer.</Trans>
      ) : (
        <Trans>It is expected to stay as it is.</Trans>
      )}
      {when && (
        <>
          <Gap />
          <Trans>When: {when}.</Trans>
        </>
      )}
    </>
  );
}

function Intensity({ change }: { change: Hazard['expectedIntensityChange'] }): ReactNode {
  if (change === 'increase') return <Trans>It is expected to become stronger.</Trans>;
  if (change === 'decrease') return <Trans>It is expected to become weaker.</Trans>;
  if (change === 'no_change') return <Trans>Its strength is expected to stay.</Trans>;
  return <Trans>How strong it will be is not known.</Trans>;
}

function Frequency({ change }: { change: Hazard['expectedFrequencyChange'] }): ReactNode {
  if (change === 'increase') return <Trans>It is expected to become more frequent.</Trans>;
  if (change === 'decrease') return <Trans>It is expected to become rarer.</Trans>;
  if (change === 'no_change') return <Trans>How often it comes is expected to stay.</Trans>;
  return <Trans>How often it will come is not known.</Trans>;
}
