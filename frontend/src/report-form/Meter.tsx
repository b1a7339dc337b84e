import { useFormat } from '../i18n/format';
import './report-form.css';

/** How much of something is there, as a bar with its figure in words. */
export function Meter({
  label,
  share,
  children,
}: {
  label: string;
  share: number;
  children?: React.ReactNode;
}) {
  const format = useFormat();
  const percent = Math.max(0, Math.min(1, share));
  return (
    <div className="meter-box">
      <div className="meter-words">
        <span>{label}</span>
        <strong>{format.percent(percent)}</strong>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own as they like */}
      <div
        role="meter"
        className="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent * 100)}
        aria-valuetext={format.percent(percent)}
      >
        <span style={{ width: `${percent * 100}%` }} />
      </div>
      {children}
    </div>
  );
}
