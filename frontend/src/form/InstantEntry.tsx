import { CalendarDateTime, parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date';
import { Trans } from '@lingui/react/macro';
import { Button, DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useInstants } from '../i18n/instants';
import { Beside, type FieldProps } from './Fields';
import { useField } from './FormState';
import './picks.css';

/** An instant of the wire as the clocks of a zone show it; null where it cannot be read. */
export function wallOf(instant: string | null, zone: string): CalendarDateTime | null {
  if (instant === null) return null;
  try {
    return toCalendarDateTime(parseAbsolute(instant, zone));
  } catch {
    return null;
  }
}

/** What the clocks of a zone show, as an instant of the wire (UTC, whole seconds). */
export function instantOf(wall: CalendarDateTime, zone: string): string {
  return toZoned(wall, zone).toAbsoluteString().replace('.000Z', 'Z');
}

/** An instant, written as the clocks of a zone show it; what was understood is shown in words, with its zone. */
export function InstantEntry({
  pointer,
  label,
  help,
  value,
  onChange,
  zone,
  end = false,
}: FieldProps<string | null> & { zone: string; end?: boolean }) {
  const instants = useInstants();
  const field = useField(pointer, label);
  const wall = wallOf(value, zone);
  return (
    <DateField<CalendarDateTime>
      id={field.id}
      className="entry"
      granularity="minute"
      hourCycle={24}
      value={wall}
      placeholderValue={new CalendarDateTime(2026, 1, 1, 12, 0)}
      shouldForceLeadingZeros
      onChange={(next) => onChange(next === null ? null : instantOf(next, zone))}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="measured">
        <DateInput className="input day-input instant-input">
          {(segment) => <DateSegment segment={segment} className="day-part" />}
        </DateInput>
        {value !== null && !field.isReadOnly && (
          <Button slot={null} className="button button-quiet" onPress={() => onChange(null)}>
            <Trans>No day</Trans>
          </Button>
        )}
      </div>
      {value !== null && wall && (
        <p className="read-as">{`${end ? instants.end(value, zone) : instants.at(value, zone)} (${instants.zone(zone, value)})`}</p>
      )}
      <Beside help={help} message={field.message} />
    </DateField>
  );
}
