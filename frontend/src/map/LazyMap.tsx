import { Trans } from '@lingui/react/macro';
import { type ComponentProps, lazy, Suspense } from 'react';
import type WorldMapType from './WorldMap';
import './map.css';

const WorldMap = lazy(() => import('./WorldMap'));

/** The map, read when a page first needs it; its place is kept meanwhile. */
export function LazyMap(props: ComponentProps<typeof WorldMapType>) {
  return (
    <Suspense fallback={<MapPlace className={props.className} />}>
      <WorldMap {...props} />
    </Suspense>
  );
}

/** The room that a map will take. */
export function MapPlace({ className }: { className?: string | undefined }) {
  return (
    <div className={className ? `map ${className}` : 'map'} role="status">
      <div className="map-window">
        <span className="sr-only">
          <Trans>Loading…</Trans>
        </span>
      </div>
    </div>
  );
}
