import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { CovenantSchemas } from '../../api/covenant';
import { covenantBase } from '../../api/covenant';

import { useFormat } from '../../i18n/format';
import { otherName } from '../../i18n/names';
import { adhesionKind, commitmentKind, signatoryStatus } from '../../i18n/terms';
import { LazyMap } from '../../map/LazyMap';
import { planePoints } from '../../map/places';
import { scopeQuery } from '../../published/queries';
import type { Scope } from '../../published/scope';
import { withName } from '../../published/shown';
import { Answer, Unknown, Waiting } from '../../ui/answers';
import { CountryNote } from '../../ui/CountryNote';
import { EditEntry } from '../../ui/EditEntry';
import { type Fact, Facts, SourceLine } from '../../ui/Facts';
import { Name } from '../../ui/Name';
import { Page, type Step } from '../../ui/Page';
import { PlaceLink } from '../../ui/PlaceLink';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { TakeAlong } from '../../ui/TakeAlong';
import { signatoryQuery } from './queries';
import { useSignatorySentence } from './sentence';

const route = getRouteApi('/$language/covenant/signatories/$id');

type Signatory = CovenantSchemas['Signatory'];

// Its facts come first: what it has published is much more, and read after them.
const Report = lazy(() => import('../../published/Report'));
const Progress = lazy(() => import('../../published/Progress'));

/** One signatory: the sentence that answers, the facts, its group, its place, and how to take it along. */
export default function SignatoryPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const query = useQuery(signatoryQuery(id));
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
      title={t`Signatory`}
      missing={t`No such signatory`}
      list={{ label: t`All signatories`, to: paths.signatories }}
    >
      {(signatory) => <Record signatory={signatory} trail={trail} />}
    </RecordPage>
  );
}

function Record({ signatory, trail }: { signatory: Signatory; trail: Step[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const sentence = useSignatorySentence(signatory);
  const scope = useQuery(scopeQuery(signatory.id));
  const other = otherName(signatory, format.language);
  const name = format.name(signatory);
  const facts = useSignatoryFacts(signatory);
  const layers = useMemo(
    () => [{ tone: 'covenant' as const, points: planePoints([signatory]), clusters: false }],
    [signatory],
  );
  const placed = signatory.latitude !== null && signatory.longitude !== null;
  const { source } = signatory;
  return (
    <Page
      title={name}
      section="covenant"
      trail={trail}
      beside={other && <span lang={other.lang}>{other.text}</span>}
      answer={
        <>
          {sentence}
          <Suspense>
            <Progress signatoryId={signatory.id} scope={scope.data} />
          </Suspense>
        </>
      }
    >
      <EditEntry kind="signatories" id={signatory.id} address={signatory.id} />
      <div className="record">
        <div>
          <section>
            <h2>
              <Trans>Facts</Trans>
            </h2>
            <Facts facts={facts} />
            <SourceLine
              source={source}
              accessed={source?.accessedOn ? format.date(source.accessedOn) : null}
            />
            {signatory.note && (
              <p className="small" lang="en">
                {signatory.note}
              </p>
            )}
          </section>
          <Group signatory={signatory} />
        </div>
        <div>
          <section className="record-map">
            <h2>
              <Trans>Place</Trans>
            </h2>
            {placed ? (
              <LazyMap label={t`Map: where ${name} is`} layers={layers} selected={signatory.id} nearest={9} />
            ) : (
              <p>
                <Unknown>
                  <Trans>Its position is not reported.</Trans>
                </Unknown>
              </p>
            )}
            <PlaceLink geonamesId={signatory.geonamesId} name={name} />
          </section>
          <TakeAlong
            json={`${covenantBase}/signatories/${signatory.id}`}
            fileName={`signatory-${signatory.id}.json`}
            identifier={signatory.id}
          />
        </div>
      </div>
      <Answer query={scope} service="covenant" shape="table">
        {(told) => <Published scope={told} name={name} />}
      </Answer>
    </Page>
  );
}

function Published({ scope, name }: { scope: Scope; name: string }) {
  const router = useRouter();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Suspense fallback={<Waiting shape="table" />}>
      <Report
        scope={scope}
        name={name}
        shown={{
          isTable: (picture) => search.tables?.includes(picture) ?? false,
          onTable: (picture, on) =>
            void navigate({
              search: { ...search, tables: withName(search.tables, picture, on) },
              replace: true,
              resetScroll: false,
            }),
          onFollow: (href) => router.history.push(href),
        }}
      />
    </Suspense>
  );
}

function useSignatoryFacts(signatory: Signatory): Fact[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const year = signatory.populationYear;
  const elsewhere = signatory.externalIds.map((each) => `${each.scheme.toUpperCase()} ${each.value}`);
  return [
    {
      label: t`Country or territory`,
      value: (
        <SiteLink to={paths.signatories} search={{ country: [signatory.country] }}>
          {format.country(signatory.country)}
        </SiteLink>
      ),
      qualifier: format.countryNote(signatory.country) && <CountryNote code={signatory.country} />,
    },
    {
      label: t`Inhabitants`,
      value: signatory.population === null ? null : format.number(signatory.population),
      qualifier:
        signatory.population === null ? null : <Qualified year={year} source={signatory.populationSource} />,
    },
    ...(signatory.areaKm2 === null
      ? []
      : [
          {
            label: t`Area`,
            value: <>{format.number(signatory.areaKm2)} km²</>,
            qualifier: <Qualified year={signatory.areaYear} source={signatory.areaSource} />,
          },
        ]),
    ...(signatory.website === null
      ? []
      : [
          {
            label: t`Website`,
            value: (
              <a href={signatory.website} rel="external noreferrer">
                {signatory.website.replace(/^https:\/\/|\/$/g, '')}
              </a>
            ),
          },
        ]),
    {
      label: t`Promised`,
      value:
        signatory.commitmentDetails.length === 0 ? null : (
          <ul>
            {signatory.commitmentDetails.map((each) => (
              <li key={each.kind}>
                {i18n._(commitmentKind[each.kind])}
                <span className="fact-qualifier">
                  {each.signedOn ? (
                    <Trans>signed on {format.date(each.signedOn)}</Trans>
                  ) : (
                    <Trans>date of signature not reported</Trans>
                  )}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      label: t`Joined on`,
      value: signatory.joinedOn === null ? null : format.date(signatory.joinedOn),
    },
    {
      label: t`How it joined`,
      value: signatory.adhesionKind === null ? null : i18n._(adhesionKind[signatory.adhesionKind]),
    },
    {
      label: t`Status`,
      value: i18n._(signatoryStatus[signatory.status]),
      qualifier: signatory.sourceStatus ? t`in the words of the source: ${signatory.sourceStatus}` : null,
    },
    {
      label: t`Action plan`,
      value:
        signatory.actionPlanExpected === null
          ? null
          : signatory.actionPlanExpected
            ? t`expected by the source`
            : t`not expected by the source`,
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
    { label: t`Covenant coordinator`, value: signatory.coordinatorName },
    { label: t`Covenant supporter`, value: signatory.supporterName },
    {
      label: t`In other registers`,
      value:
        elsewhere.length === 0 && signatory.geonamesId === null ? null : (
          <ul>
            {signatory.geonamesId !== null && (
              <li>
                <a href={`https://www.geonames.org/${signatory.geonamesId}`} rel="external noreferrer">
                  GeoNames {signatory.geonamesId}
                </a>
              </li>
            )}
            {elsewhere.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        ),
      qualifier: signatory.geonamesId === null ? t`GeoNames: not matched` : null,
    },
    { label: t`Record changed`, value: format.date(signatory.updatedAt.slice(0, 10)) },
  ];
}

/** The year of a figure, and its source where it has one of its own. */
function Qualified({ year, source }: { year: number | null; source: Signatory['populationSource'] }) {
  return (
    <>
      {year === null ? <Trans>year not stated</Trans> : <Trans>in {year}</Trans>}
      {source && (
        <>
          {' · '}
          {source.url ? (
            <a href={source.url} rel="external noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </>
      )}
    </>
  );
}

function Group({ signatory }: { signatory: Signatory }) {
  const { group, groupName, isGroup, members, memberCount } = signatory;
  const format = useFormat();
  if (!group && !groupName && !isGroup) return null;
  const shown = format.number(members.length);
  return (
    <section>
      <h2>
        <Trans>Group</Trans>
      </h2>
      {group ? (
        <p>
          <Trans>
            Member of{' '}
            <SiteLink to={paths.signatory(group.id)}>
              <Name of={group} />
            </SiteLink>
            .
          </Trans>
        </p>
      ) : (
        groupName && (
          <p>
            <Trans>Member of {groupName}, which has no record of its own here.</Trans>
          </p>
        )
      )}
      {isGroup && (
        <>
          <p>
            {memberCount === 0 ? (
              <Trans>This record is a group; its members are not reported.</Trans>
            ) : (
              <Plural
                value={memberCount}
                one="This record is a group of # local government:"
                other="This record is a group of # local governments:"
              />
            )}
          </p>
          <ul className="columns-list">
            {members.map((each) => (
              <li key={each.id}>
                <SiteLink to={paths.signatory(each.id)}>
                  <Name of={each} />
                </SiteLink>
              </li>
            ))}
          </ul>
          {memberCount > members.length && (
            <p className="small">
              <Trans>The first {shown} by name are shown.</Trans>
            </p>
          )}
        </>
      )}
    </section>
  );
}
