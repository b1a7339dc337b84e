import { Trans, useLingui } from '@lingui/react/macro';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import land50 from 'world-atlas/land-50m.json?url';
import land110 from 'world-atlas/land-110m.json?url';
import { useScheme } from '../ui/theme';
import type { Mark, PlanePoints } from './clusters';
import {
  type Arc,
  type Chosen,
  type Colours,
  draw,
  markAt,
  type PointLayer,
  readColours,
  type Scene,
  type Tone,
} from './drawing';
import { type LandTopology, landPath, planeHeight, planeWidth } from './projection';
import { useGestures } from './useGestures';
import { boxOf, clamp, pan, type Size, showing, union, type View, zoom } from './view';
import './map.css';

const noArcs: Arc[] = [];
const plane: Size = { width: planeWidth, height: planeHeight };
/** Beyond this zoom the coarse coast shows its corners. */
const fineFrom = 3.5;
/** Part of the window by which the picture is larger on each side, so that a drag has something to show. */
const overscan = 0.25;
/** Room for the buttons over the map at its right, beyond what is left on every side. */
const besideButtons = 36;

interface WorldMapProps {
  /** What the map shows, in a few words. */
  label: string;
  layers: PointLayer[];
  arcs?: Arc[];
  selected?: string | null;
  highlighted?: ReadonlySet<string> | null;
  chosen?: Chosen | null;
  /** A place was chosen, or none. */
  onSelect?: (tone: Tone, id: string | null) => void;
  /** What is said about the place under the pointer or chosen. */
  children?: ReactNode;
  /** Show all the data at first, or the whole world. */
  start?: 'data' | 'world';
  /** A list beside the map has the same places. */
  listed?: boolean;
  /** How near the first view may be. */
  nearest?: number;
  className?: string;
}

/**
 * Places on neutral land. Everything that can be done here can be done by links of the page as well.
 * While the map moves, the picture that is drawn moves; it is drawn anew when the movement rests.
 */
export default function WorldMap({
  label,
  layers,
  arcs,
  selected = null,
  highlighted = null,
  chosen = null,
  onSelect,
  children,
  start = 'data',
  listed = false,
  nearest = 40,
  className,
}: WorldMapProps) {
  const { t } = useLingui();
  const scheme = useScheme();
  const hint = useId();
  const window_ = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [coarse, setCoarse] = useState<Path2D | null>(null);
  const [fine, setFine] = useState<Path2D | null>(null);
  const [near, setNear] = useState(false);

  const scene = useMemo<Scene>(
    () => ({ layers, arcs: arcs ?? noArcs, selected, highlighted, chosen }),
    [layers, arcs, selected, highlighted, chosen],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks belong to the layers they were made from
  const cache = useMemo(() => new Map<string, Mark[]>(), [layers]);

  // The view changes many times a second while the map moves: it lives outside of React.
  const view = useRef<View>({ k: 1, x: 0, y: 0 });
  const drawn = useRef<View>({ k: 1, x: 0, y: 0 });
  const moved = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const colours = useRef<Colours | null>(null);

  useEffect(() => {
    let current = true;
    void readLand(land110).then((path) => current && setCoarse(path));
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => {
    if (!near || fine) return;
    let current = true;
    void readLand(land50).then((path) => current && setFine(path));
    return () => {
      current = false;
    };
  }, [near, fine]);

  useLayoutEffect(() => {
    const element = window_.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const paint = useCallback(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !size || !window_.current) return;
    const margin = Math.round(Math.max(size.width, size.height) * overscan);
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const width = Math.round((size.width + 2 * margin) * ratio);
    const height = Math.round((size.height + 2 * margin) * ratio);
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
      element.style.width = `${size.width + 2 * margin}px`;
      element.style.height = `${size.height + 2 * margin}px`;
      element.style.left = `${-margin}px`;
      element.style.top = `${-margin}px`;
    }
    colours.current ??= readColours(window_.current);
    const land = view.current.k > fineFrom && fine ? fine : coarse;
    const face = getComputedStyle(window_.current).fontFamily;
    draw(context, scene, land, view.current, size, margin, ratio, colours.current, cache, face);
    drawn.current = view.current;
    element.style.transform = 'none';
    if (view.current.k > fineFrom) setNear(true);
  }, [size, coarse, fine, scene, cache]);

  /** Shows a view at once by moving the picture; draws it when nothing moved for a moment. */
  const show = useCallback(
    (next: View) => {
      const element = canvas.current;
      if (!element || !size) return;
      view.current = next;
      const margin = Math.round(Math.max(size.width, size.height) * overscan);
      const scale = next.k / drawn.current.k;
      const dx = next.x + margin - (drawn.current.x + margin) * scale;
      const dy = next.y + margin - (drawn.current.y + margin) * scale;
      element.style.transform = `translate(${dx}px, ${dy}px) scale(${scale})`;
      const far =
        Math.abs(next.x - drawn.current.x) > margin * 0.9 ||
        Math.abs(next.y - drawn.current.y) > margin * 0.9 ||
        scale > 1.8 ||
        scale < 0.6;
      clearTimeout(rest.current);
      if (far) paint();
      else rest.current = setTimeout(paint, 110);
    },
    [size, paint],
  );
  useEffect(() => () => clearTimeout(rest.current), []);

  const home = useCallback((): View | null => {
    if (!size) return null;
    const everything = { left: 0, top: 0, right: plane.width, bottom: plane.height };
    if (start === 'world') return showing(everything, size, plane, 0);
    const box = union(layers.map(({ points }) => boxOf(points.xs, points.ys)));
    return box ? showing(box, size, plane, 36, nearest, besideButtons) : showing(everything, size, plane, 0);
  }, [size, layers, start, nearest]);

  // New data or a new size: stand where all of it is seen, unless the reader has gone elsewhere.
  useLayoutEffect(() => {
    if (!size) return;
    const at = home();
    if (at && !moved.current) view.current = at;
    else view.current = clamp(view.current, size, plane);
    paint();
  }, [size, home, paint]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is looked at as a whole
  useEffect(() => {
    moved.current = false;
  }, [layers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes what the palette says
  useEffect(() => {
    colours.current = null;
    paint();
  }, [scheme, paint]);

  const move = useCallback(
    (next: View) => {
      moved.current = true;
      show(next);
    },
    [show],
  );
  const zoomBy = useCallback(
    (factor: number, at?: [number, number]) => {
      if (!size) return;
      move(zoom(view.current, factor, at ?? [size.width / 2, size.height / 2], size, plane));
    },
    [size, move],
  );
  const goHome = useCallback(() => {
    const at = home();
    if (!at) return;
    moved.current = false;
    show(at);
  }, [home, show]);

  const choose = useCallback(
    (at: [number, number], reach: number) => {
      if (!size) return;
      const hit = markAt(scene, view.current, at, reach, cache);
      if (!hit) {
        if (selected !== null && scene.layers[0]) onSelect?.(scene.layers[0].tone, null);
        return;
      }
      if (hit.mark.count > 1) {
        const opened = showing(hit.mark.box, size, plane, 60, 800);
        move(opened.k > view.current.k * 1.3 ? opened : zoom(view.current, 2, at, size, plane));
      } else onSelect?.(hit.layer.tone, hit.layer.points.ids[hit.mark.point] ?? null);
    },
    [scene, cache, size, selected, onSelect, move],
  );

  const whatIsAt = useCallback(
    (at: [number, number]) => markAt(scene, view.current, at, 3, cache) !== null,
    [scene, cache],
  );
  const panBy = useCallback(
    (dx: number, dy: number) => {
      if (size) move(pan(view.current, dx, dy, size, plane));
    },
    [size, move],
  );
  useGestures(window_, { panBy, zoomBy, choose, whatIsAt });

  const press = (event: React.KeyboardEvent) => {
    if (!size || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = arrows[event.key];
    if (direction) move(pan(view.current, direction[0] * 80, direction[1] * 80, size, plane));
    else if (event.key === '+' || event.key === '=') zoomBy(1.6);
    else if (event.key === '-') zoomBy(1 / 1.6);
    else if (event.key === '0') goHome();
    else if (event.key === 'Enter') choose([size.width / 2, size.height / 2], 24);
    else return;
    event.preventDefault();
  };

  return (
    <div className={className ? `map ${className}` : 'map'}>
      <div className="map-frame">
        {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: the map is moved by keys */}
        {/* biome-ignore-start lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus */}
        <div
          ref={window_}
          className="map-window"
          role="application"
          aria-label={label}
          aria-describedby={hint}
          tabIndex={0}
          onKeyDown={press}
        >
          <canvas ref={canvas} aria-hidden="true" />
          <span className="map-cross" aria-hidden="true" />
        </div>
        {/* biome-ignore-end lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus */}
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: the map is moved by keys */}
        <div className="map-buttons">
          <button type="button" onClick={() => zoomBy(1.8)} aria-label={t`Zoom in`}>
            <span aria-hidden="true">+</span>
          </button>
          <button type="button" onClick={() => zoomBy(1 / 1.8)} aria-label={t`Zoom out`}>
            <span aria-hidden="true">−</span>
          </button>
          <button type="button" onClick={goHome} aria-label={t`Show everything`}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
            </svg>
          </button>
        </div>
        {children && <div className="map-card">{children}</div>}
      </div>
      <p id={hint} className="sr-only">
        <Trans>
          Arrow keys move the map, plus and minus zoom, zero shows everything, Enter chooses the place in the
          middle.
        </Trans>
        {listed && (
          <>
            {' '}
            <Trans>The list has the same places.</Trans>
          </>
        )}
      </p>
      <p className="map-note">
        <Trans>
          Names and places on this map imply no opinion on the legal status of any country or territory or on
          its borders, which are not drawn.
        </Trans>
      </p>
    </div>
  );
}

/** An arrow key looks that way: the picture goes the other. */
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const read = new Map<string, Promise<Path2D>>();

/** The land as a path; read once for all maps of a visit. */
function readLand(address: string): Promise<Path2D> {
  let path = read.get(address);
  if (!path) {
    path = fetch(address)
      .then((response) => response.json() as Promise<LandTopology>)
      .then(landPath);
    path.catch(() => read.delete(address));
    read.set(address, path);
  }
  return path;
}

export type { Arc, Chosen, PlanePoints, PointLayer, Tone };
