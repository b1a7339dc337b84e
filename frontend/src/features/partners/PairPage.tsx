import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryString } from '../../api/pages';
import { pairingBase } from '../../api/pairing';
import { useFormat } from '../../i18n/format';
import { figureScope } from '../../i18n/terms';
import { Explanation } from '../../score/Explanation';
import { Footing } from '../../score/Footing';
import { WeightsEntry } from '../../score/WeightsEntry';
import { ScoreSentence } from '../../score/Why';
import { askedWeights, readWeights, usualWeights, writeWeights } from '../../score/weights';
import { explainedOf, type WireScore } from '../../score/wire';
import { Unknown } from '../../ui/answers';
import { DataTable } from '../../ui/DataTable';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { RecordPage } from '../../ui/RecordPage';
import { SiteLink } from '../../ui/SiteLink';
import { readText } from '../../ui/search-state';
import { TakeAlong } from '../../ui/TakeAlong';
import { useAddress } from '../../ui/useAddress';
import { Commitments } from './Commitments';
import { scoreQuery } from './queries';
import { territoryQuery } from './territory';
import './partners.css';

const route = getRouteApi('/$language/partners/$a/$b');

/** Two territories side by side: how well they fit, and why. */
export default function PairPage(): ReactNode {
  const { t } = useLingui();
  const { a, b } = route.useParams();
  const [{ weights }, change] = useAddress((raw) => ({ weights: readText(raw, 'weights', 500) }));
  const changed = readWeights(weights);
  const [one, other] = [useQuery(territoryQuery(a)), useQuery(territoryQuery(b))];
  // Two regions are compared by criteria of their own.
  const isRegions = one.data?.kind === 'region' && other.data?.kind === 'region';
  const usual = usualWeights[isRegions ? 'region' : 'city'];
  const query = useQuery({
    ...scoreQuery(a, b, askedWeights(changed, usual)),
    // Without weights of one's own nothing has to be known of the two.
    enabled: weights === undefined || (one.data !== undefined && other.data !== undefined),
    placeholderData: (before) => before,
  });
  const trail = [
    { label: t`City and regional cooperation`, to: paths.pairing },
    { label: t`Best partners`, to: paths.partners },
  ];
  return (
    <RecordPage
      query={query}
      service="pairing"
      section="pairing"
      trail={trail}
      title={t`Two places compared`}
      missing={t`These two cannot be compared`}
      list={{ label: t`Best partners`, to: paths.partners }}
    >
      {(score) => (
        <Compared
          score={score}
          trail={trail}
          weight={askedWeights(changed, usual)}
          weights={
            <WeightsEntry
              weights={changed}
              usual={usual}
              onChange={(next) => change({ weights: writeWeights(next) })}
            />
          }
          isWeighed={weights !== undefined}
        />
      )}
    </RecordPage>
  );
}

function Compared({
  score,
  trail,
  weight,
  weights,
  isWeighed,
}: {
  score: WireScore;
  trail: { label: string; to: string }[];
  weight: string[] | undefined;
  weights: ReactNode;
  isWeighed: boolean;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const explained = explainedOf(score);
  const [a, b] = [format.name(score.a), format.name(score.b)];
  const asked = queryString({ weight });
  return (
    <Page title={t`${a} and ${b}`} section="pairing" trail={trail} answer={<ScoreSentence of={explained} />}>
      {!score.canPair && (
        <p className="notice">
          <Trans>
            These two are not on different sides of the cooperation, or only one of them is a region: they
            cannot be a pair. They can learn from each other all the same.
          </Trans>
        </p>
      )}
      <div className="record">
        <div>
          <Explanation of={explained} sentence={false} />
        </div>
        <div>
          <section>
            <h2>
              <Trans>Side by side</Trans>
            </h2>
            <SideBySide score={score} />
            <p className="small after-list">
              <Footing />
            </p>
          </section>
          <section>
            <h2>
              <Trans>Weigh the criteria yourself</Trans>
            </h2>
            {isWeighed && (
              <p className="small">
                <Trans>The weights are changed: the address of this page holds them.</Trans>
              </p>
            )}
            {weights}
            <p className="small">
              <Commitments of={score.commitments} />
            </p>
          </section>
          <section>
            <ul className="plain-lines">
              <li>
                <SiteLink to={paths.partners} exact search={{ of: score.a.slug }}>
                  <Trans>Best partners of {a}</Trans>
                </SiteLink>
              </li>
              <li>
                <SiteLink to={paths.partners} exact search={{ of: score.b.slug }}>
                  <Trans>Best partners of {b}</Trans>
                </SiteLink>
              </li>
            </ul>
          </section>
          <TakeAlong
            json={`${pairingBase}/scores/${score.a.slug}/${score.b.slug}${asked && `?${asked}`}`}
            fileName={`score-${score.a.slug}-${score.b.slug}.json`}
            identifier={`${score.a.slug} / ${score.b.slug}`}
          />
        </div>
      </div>
    </Page>
  );
}

/** The figures of both, each with its year and what it covers. */
function SideBySide({ score }: { score: WireScore }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const one = useQuery(territoryQuery(score.a.slug)).data;
  const other = useQuery(territoryQuery(score.b.slug)).data;
  if (!one || !other) return null;
  type Territory = typeof one;
  const unknown = <Unknown />;
  const rows: [string, string, (of: Territory) => ReactNode][] = [
    ['country', t`Country or territory`, (of) => format.country(of.country)],
    [
      'population',
      t`Inhabitants`,
      (of) =>
        of.population === null ? (
          unknown
        ) : (
          <>
            {format.number(of.population)}
            <span className="fact-qualifier">
              {[
                of.populationScope && i18n._(figureScope[of.populationScope]),
                of.populationYear && String(of.populationYear),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        ),
    ],
    [
      'area',
      t`Area`,
      (of) =>
        of.areaKm2 === null ? (
          unknown
        ) : (
          <>
            {format.number(of.areaKm2)} km²
            <span className="fact-qualifier">{of.areaScope && i18n._(figureScope[of.areaScope])}</span>
          </>
        ),
    ],
    ['koppen', t`Climate class`, (of) => of.koppen ?? unknown],
  ];
  return (
    <DataTable
      compact
      caption={t`Figures of both`}
      rows={rows}
      rowKey={([key]) => key}
      columns={[
        { key: 'figure', header: t`Figure`, cell: ([, label]) => label },
        { key: 'a', header: format.name(score.a), cell: ([, , cell]) => cell(one) },
        { key: 'b', header: format.name(score.b), cell: ([, , cell]) => cell(other) },
      ]}
    />
  );
}
