import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { resultQuery } from '../../calls/private';
import type { Application, ApplicationResult, Call } from '../../calls/shapes';
import { useTerritories } from '../../form/PlacesEntry';
import { useFormat } from '../../i18n/format';
import { pairingState } from '../../i18n/terms';
import { ChangeSentence } from '../../score/Changes';
import { Contributions, ScoreBar, usePoints } from '../../score/Contributions';
import { plainCode } from '../../score/words';
import { Answer } from '../../ui/answers';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import { named } from './naming';

/** With whom a place is paired, or why with nobody: told once the pairs are proposed. */
export function Result({ application, call }: { application: Application; call: Call }) {
  const { state } = application.call;
  const asks = (state === 'decided' || state === 'archived') && application.state === 'selected';
  const query = useQuery({ ...resultQuery(application.id), enabled: asks });
  if (!asks) return null;
  return (
    <section className="result" aria-labelledby="result-title">
      <h2 id="result-title">
        <Trans>Your partner</Trans>
      </h2>
      <Answer query={query} service="pairing">
        {(result) =>
          result.state === 'pending' ? (
            <p>
              <Trans>The pairs have not been proposed yet. They stand here when they are.</Trans>
            </p>
          ) : result.state === 'paired' ? (
            <Partners result={result} call={call} />
          ) : (
            <Alone result={result} application={application} />
          )
        }
      </Answer>
    </section>
  );
}

function Partners({ result, call }: { result: ApplicationResult; call: Call }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const weights = new Map<string, number>(call.criteria.map(({ key, weight }) => [key, weight]));
  return (
    <ul className="partner-list">
      {result.partners.map((partner) => {
        const name = format.name(partner);
        const { rank } = partner;
        return (
          <li key={partner.territory}>
            <h3>
              <SiteLink to={paths.territory(partner.territory)}>
                <Name of={partner} />
              </SiteLink>
              <span className="fact-qualifier">{format.country(partner.country)}</span>
            </h3>
            <ScoreBar score={partner.score} label={t`How well ${name} fits`} />
            <p>
              <Trans>Number {rank} of those that fit you.</Trans>{' '}
              {partner.isWished && <Trans>You have wished for it.</Trans>}{' '}
              <Trans>The pairing: {i18n._(pairingState[partner.state])}.</Trans>
            </p>
            <details>
              <summary>
                <Trans>What the score is made of</Trans>
              </summary>
              <Contributions
                score={partner.score}
                parts={partner.components.map(({ component, value, points }) => {
                  const criterion = plainCode(component);
                  const most = value !== null && points !== null && value > 0 ? points / value : 0;
                  return { criterion, weight: weights.get(criterion) ?? most, value, points };
                })}
              />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** Why there is no partner, in numbers, and what would have brought the score nearer. */
function Alone({ result, application }: { result: ApplicationResult; application: Application }) {
  const format = useFormat();
  const points = usePoints();
  const { nearest, candidates, reaching, excluded, minScore } = result;
  const slugs = [
    ...(nearest ? [nearest.territory] : []),
    ...result.chances.map(({ territory }) => territory),
  ];
  const territory = useTerritories(slugs);
  const own = named(application.territory);
  const nearestName = nearest ? format.name(territory(nearest.territory)) : '';
  const nearestScore = nearest ? points(nearest.score) : '';
  const least = minScore === null ? '' : points(minScore);
  return (
    <>
      <p className="lead">
        {result.reason === 'below_threshold' ? (
          <Trans>
            There is no partner for you: no pair with you reaches the {least} points that are needed.
          </Trans>
        ) : (
          <Trans>
            There is no partner for you: no pair came about with those that fit. Places take few partners, and
            the pairs are chosen for all together.
          </Trans>
        )}
      </p>
      <ul className="rules">
        {candidates !== null && (
          <li>
            <Plural
              value={candidates}
              one="# place took part on the other side."
              other="# places took part on the other side."
            />
          </li>
        )}
        {reaching !== null && (
          <li>
            <Plural
              value={reaching}
              one="# of them fits you well enough."
              other="# of them fit you well enough."
            />
          </li>
        )}
        {excluded !== null && excluded > 0 && (
          <li>
            <Plural value={excluded} one="You refused # of them." other="You refused # of them." />
          </li>
        )}
        {nearest && (
          <li>
            <Trans>
              The nearest was <SiteLink to={paths.territory(nearest.territory)}>{nearestName}</SiteLink>, with{' '}
              {nearestScore} of 100 points.
            </Trans>
          </li>
        )}
      </ul>
      {result.chances.length > 0 && (
        <>
          <h3>
            <Trans>What would raise your scores</Trans>
          </h3>
          <ul className="rules">
            {result.chances.map((chance) => {
              const other = territory(chance.territory);
              const name = format.name(other);
              return (
                <li key={`${chance.territory} ${chance.topic}`}>
                  <Trans>With {name}:</Trans>{' '}
                  <ChangeSentence
                    change={{
                      change: chance.change,
                      who: application.territory.slug,
                      topic: chance.topic,
                      levelFrom: chance.levelFrom,
                      levelTo: chance.levelTo,
                      gain: chance.gain,
                      value: chance.score,
                    }}
                    parties={[
                      { slug: application.territory.slug, country: application.territory.country, ...own },
                    ]}
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
