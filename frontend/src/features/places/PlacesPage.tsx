import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { FoundPlace } from '../../api/places';
import { pageOf, Recorded, useFoundPlaces } from '../../finder/found';
import { useFormat } from '../../i18n/format';
import { otherName } from '../../i18n/names';
import { Empty, Failure, Waiting } from '../../ui/answers';
import { Coverage } from '../../ui/Coverage';
import { FilterForm, WordsFilter } from '../../ui/filters';
import { Gap } from '../../ui/Gap';
import { Name } from '../../ui/Name';
import { Page } from '../../ui/Page';
import { paths } from '../../ui/paths';
import { SiteLink } from '../../ui/SiteLink';
import './places.css';

const route = getRouteApi('/$language/places');

/** So many of each register: who finds more had better write more. */
const most = 100;

/** Find a place in both registers by its name. */
export default function PlacesPage() {
  const { t } = useLingui();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useFoundPlaces(q, most);
  const { signatories, territories, places, waiting } = found;
  const failed = signatories.isError || territories.isError;
  const cut = signatories.data?.length === most || territories.data?.length === most;
  return (
    <Page
      title={t`Places`}
      answer={
        <Trans>
          Find a city, a region or another place by its name, in any script: whether it has joined a Covenant
          of Mayors, what it promised, and whom it is paired with.
        </Trans>
      }
    >
      <FilterForm label={t`Find places`}>
        <div className="filters places-filters">
          <WordsFilter
            label={t`Name`}
            value={q}
            onChange={(next) => void navigate({ search: { q: next }, resetScroll: false })}
          />
        </div>
      </FilterForm>
      {signatories.isError && (
        <Failure error={signatories.error} service="covenant" onRetry={() => void signatories.refetch()} />
      )}
      {territories.isError && (
        <Failure error={territories.error} service="pairing" onRetry={() => void territories.refetch()} />
      )}
      <p className="toolbar-count" aria-live="polite">
        {q !== '' && !waiting && places.length > 0 && (
          <strong>
            <Plural value={places.length} one="# place" other="# places" />
          </strong>
        )}
        {cut && !waiting && (
          <>
            {' '}
            <Trans>There are more: write more of the name.</Trans>
          </>
        )}
      </p>
      {q === '' ? (
        <p>
          <Trans>
            All of them as lists: <SiteLink to={paths.signatories}>signatories</SiteLink>,{' '}
            <SiteLink to={paths.pairings}>pairings</SiteLink>
          </Trans>
        </p>
      ) : waiting ? (
        <Waiting />
      ) : places.length > 0 ? (
        <ul className="places-found">
          {places.map((place) => (
            <Found key={place.key} place={place} />
          ))}
        </ul>
      ) : (
        !failed && (
          <Empty>
            <h2>
              <Trans>No place of that name is recorded here</Trans>
            </h2>
            <p>
              <Coverage />
              <Gap />
              <Trans>The name may also be written otherwise; a part of it is enough.</Trans>
            </p>
          </Empty>
        )
      )}
    </Page>
  );
}

function Found({ place }: { place: FoundPlace }) {
  const format = useFormat();
  const other = otherName(place, format.language);
  return (
    <li>
      <SiteLink to={pageOf(place)}>
        <Name of={place} />
      </SiteLink>
      {other && (
        <span className="places-other" lang={other.lang}>
          {other.text}
        </span>
      )}
      <span className="small">
        {format.country(place.country)} · <Recorded place={place} />
      </span>
    </li>
  );
}
