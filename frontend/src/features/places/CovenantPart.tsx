import { Trans, useLingui } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Signatory } from '../../api/places';
import { useFormat } from '../../i18n/format';
import { adhesionKind, commitmentKind, signatoryStatus } from '../../i18n/terms';
import { Failure, Unknown, Waiting } from '../../ui/answers';
import { Coverage } from '../../ui/Coverage';
import { Explained } from '../../ui/Explained';
import { type Fact, Facts, SourceLine } from '../../ui/Facts';
import { Gap } from '../../ui/Gap';
import { Mark } from '../../ui/Mark';
import { Name } from '../../ui/Name';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';

/** What a place promised and how far it has come: each of its records in the register of signatories. */
export function CovenantPart({
  signatories,
  query,
}: {
  signatories: Signatory[] | undefined;
  query: UseQueryResult;
}) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="place-covenant">
      <h2 id="place-covenant" className="place-half" data-of="covenant">
        <Mark of="covenant" />
        <Trans>Its word: the Covenant of Mayors</Trans>
      </h2>
      {signatories ? (
        signatories.length === 0 ? (
          <p>
            <Unknown>
              <Trans>No signatory is recorded of this place.</Trans>
            </Unknown>
            <Gap />
            <Coverage />
          </p>
        ) : (
          <>
            {signatories.map((signatory) => (
              <Promise_ key={signatory.id} signatory={signatory} several={signatories.length > 1} />
            ))}
            <Explained
              terms={{ signatory: t`Signatory`, commitment: t`Commitment`, secap: t`Action plan` }}
            />
          </>
        )
      ) : query.isPending ? (
        <Waiting />
      ) : (
        <Failure error={query.error} service="covenant" onRetry={() => void query.refetch()} />
      )}
    </section>
  );
}

function Promise_({ signatory, several }: { signatory: Signatory; several: boolean }) {
  const format = useFormat();
  const facts = usePromiseFacts(signatory);
  const { source } = signatory;
  return (
    <div className="place-record">
      {several && (
        <h3>
          <Name of={signatory} />
        </h3>
      )}
      <Facts facts={facts} />
      <SourceLine source={source} accessed={source?.accessedOn ? format.date(source.accessedOn) : null} />
      <p>
        <SiteLink to={paths.signatory(signatory.id)}>
          <Trans>The whole record of the signatory</Trans>
          {several && (
            <span className="sr-only">
              {': '}
              <Name of={signatory} />
            </span>
          )}
        </SiteLink>
      </p>
    </div>
  );
}

function usePromiseFacts(signatory: Signatory): Fact[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { group, isGroup, memberCount } = signatory;
  return [
    {
      label: t`Promised`,
      value:
        signatory.commitmentDetails.length === 0 ? null : (
          <ul>
            {signatory.commitmentDetails.map((each) => (
              <li key={each.kind}>
                {i18n._(commitmentKind[each.kind])}
                {each.signedOn && (
                  <span className="fact-qualifier">
                    <Trans>signed on {format.date(each.signedOn)}</Trans>
                  </span>
                )}
              </li>
            ))}
          </ul>
        ),
    },
    { label: t`Joined on`, value: signatory.joinedOn === null ? null : format.date(signatory.joinedOn) },
    {
      label: t`Step reached`,
      value: i18n._(signatoryStatus[signatory.status]),
      qualifier: signatory.sourceStatus ? t`in the words of the source: ${signatory.sourceStatus}` : null,
    },
    {
      label: t`Achieved since`,
      value: (
        <SiteLink to={paths.signatory(signatory.id)}>
          <Trans>what it has reported</Trans>
        </SiteLink>
      ),
    },
    {
      label: t`Covenants`,
      value:
        signatory.covenantMemberships.length === 0 ? null : (
          <ul>
            {signatory.covenantMemberships.map((each) => (
              <li key={each.slug}>
                <SiteLink to={paths.covenantOf(each.slug)}>
                  <Name of={each} />
                </SiteLink>
              </li>
            ))}
          </ul>
        ),
    },
    ...(signatory.adhesionKind === null
      ? []
      : [{ label: t`How it joined`, value: i18n._(adhesionKind[signatory.adhesionKind]) }]),
    ...(group
      ? [{ label: t`Group`, value: <SiteLink to={paths.signatory(group.id)}>{format.name(group)}</SiteLink> }]
      : isGroup
        ? [{ label: t`Group`, value: t`a group of ${format.number(memberCount)} local governments` }]
        : []),
  ];
}
