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
      <meter className="meter" aria-label={label} min={0} max={1} value={percent}>
        {format.percent(percent)}
      </meter>
      {children}
    </div>
  );
}
