import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useTerritories } from '../form/PlacesEntry';
import { useFormat } from '../i18n/format';
import { figureScope, territoryKind } from '../i18n/terms';
import type { Eligibility, RuleResult } from './shapes';
import { ruleName, verdictName } from './words';
import './calls.css';

/** Whether an application is eligible, and each rule with the figure that was used and what it was held against. */
export function Rules({ of }: { of: Eligibility }) {
  const { i18n } = useLingui();
  const { warnings } = of;
  const failing = of.rules.filter(({ verdict, isHard }) => verdict === 'not_met' && isHard).length;
  const unknown = of.rules.filter(({ verdict, isHard }) => verdict === 'unknown' && isHard).length;
  return (
    <>
      <p className={`effect effect-${of.result}`}>
        {of.result === 'eligible' && <Trans>Eligible: no rule stands against it.</Trans>}
        {of.result === 'ineligible' && (
          <Plural
            value={failing}
            one="Not eligible: # rule is not met."
            other="Not eligible: # rules are not met."
          />
        )}
        {of.result === 'undetermined' && (
          <Plural
            value={unknown}
            one="Not decided yet: # answer is missing."
            other="Not decided yet: # answers are missing."
          />
        )}
      </p>
      {warnings > 0 && (
        <p className="small">
          <Plural
            value={warnings}
            one="# recommendation is not met. It does not exclude you; the readers see it."
            other="# recommendations are not met. They do not exclude you; the readers see them."
          />
        </p>
      )}
      <ul className="verdicts">
        {of.rules.map((rule) => (
          <li key={rule.code} className={`verdict verdict-${rule.verdict}`}>
            <span className="verdict-sign" aria-hidden="true">
              {rule.verdict === 'met' ? '✓' : rule.verdict === 'not_met' ? '×' : '?'}
            </span>
            <div>
              <p className="verdict-head">
                <strong>{i18n._(ruleName[rule.code])}</strong>
                <span className="verdict-word">{i18n._(verdictName[rule.verdict])}</span>
                {!rule.isHard && (
                  <span className="small">
                    <Trans>recommended</Trans>
                  </span>
                )}
              </p>
              <p className="small">
                <Explanation rule={rule} />
              </p>
              {rule.summands.length > 0 && <Summands rule={rule} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why a rule is met or not, in the reader's language. */
function Explanation({ rule }: { rule: RuleResult }): ReactNode {
  const { i18n } = useLingui();
  const format = useFormat();
  const countries = (codes: string[]) => format.list(codes.map(format.country));
  const kinds = (codes: string[]) =>
    format.list(
      codes.map((code) =>
        code in territoryKind ? i18n._(territoryKind[code as keyof typeof territoryKind]) : code,
      ),
    );
  const met = rule.verdict === 'met';
  const given = countries(rule.given);
  switch (rule.code) {
    case 'country':
      return met ? (
        <Trans>The call is open for {given}.</Trans>
      ) : (
        <Trans>The call is not open for {given}.</Trans>
      );
    case 'kind': {
      const allowed = kinds(rule.allowed);
      const own = kinds(rule.given);
      return (
        <Trans>
          The call takes: {allowed}. This is: {own}.
        </Trans>
      );
    }
    case 'consortium_members': {
      const foreign = countries(rule.given.filter((code) => !rule.allowed.includes(code)));
      return met ? (
        <Trans>All members are of countries that the call is open for.</Trans>
      ) : (
        <Trans>The call is not open for {foreign}.</Trans>
      );
    }
    case 'endorsement':
      return met ? (
        <Trans>Name, office and day of the endorsement are there.</Trans>
      ) : (
        <Trans>Name, office and day of the endorsement are not all there.</Trans>
      );
    case 'population':
    case 'consortium_population':
    case 'staff_months':
      return <Figure rule={rule} />;
  }
}

function Figure({ rule }: { rule: RuleResult }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const asked = format.number(rule.threshold ?? 0);
  const more = rule.comparison === 'more_than';
  const months = rule.code === 'staff_months';
  const limit = months ? (
    more ? (
      <Trans>More than {asked} months of staff time are asked for.</Trans>
    ) : (
      <Trans>At least {asked} months of staff time are asked for.</Trans>
    )
  ) : more ? (
    <Trans>More than {asked} inhabitants are asked for.</Trans>
  ) : (
    <Trans>At least {asked} inhabitants are asked for.</Trans>
  );
  if (rule.value === null) {
    return (
      <>
        {months ? (
          <Trans>No staff time is given.</Trans>
        ) : (
          <Trans>The number of inhabitants is not known.</Trans>
        )}{' '}
        {limit}
      </>
    );
  }
  const value = format.number(rule.value);
  const about = [rule.year === null ? null : String(rule.year), rule.scope && i18n._(figureScope[rule.scope])]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      {months ? (
        <Trans>It is {value} months of staff time.</Trans>
      ) : about ? (
        <Trans>
          It has {value} inhabitants ({about}).
        </Trans>
      ) : (
        <Trans>It has {value} inhabitants.</Trans>
      )}{' '}
      {limit}
      {rule.source && (
        <>
          {' '}
          <Trans>
            Source: <span lang="en">{rule.source}</span>.
          </Trans>
        </>
      )}
    </>
  );
}

function Summands({ rule }: { rule: RuleResult }) {
  const format = useFormat();
  const territory = useTerritories(rule.summands.map((each) => each.territory));
  return (
    <ul className="summands small">
      {rule.summands.map((each) => {
        const name = format.name(territory(each.territory));
        const value = each.value === null ? null : format.number(each.value);
        return (
          <li key={each.territory}>
            {value === null ? (
              <Trans>{name}: not known</Trans>
            ) : (
              <>
                {name}: {value}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
