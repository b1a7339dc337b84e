import { CalendarDate, parseDate } from '@internationalized/date';
import { Trans } from '@lingui/react/macro';
import { Button, DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useFormat } from '../i18n/format';
import { Beside, type FieldProps } from './Fields';
import { useField } from './FormState';

function dayOf(value: string | null): CalendarDate | null {
  try {
    return value === null ? null : parseDate(value);
  } catch {
    return null;
  }
}

/** A day, in the order that the language writes its parts; the day understood is shown in words. */
export function DayEntry({ pointer, label, help, value, onChange }: FieldProps<string | null>) {
  const format = useFormat();
  const field = useField(pointer, label);
  const day = dayOf(value);
  return (
    <DateField
      id={field.id}
      className="entry"
      granularity="day"
      value={day}
      // An instant without a day written would begin in the browser's own year.
      placeholderValue={new CalendarDate(2020, 1, 1)}
      shouldForceLeadingZeros
      onChange={(next) => onChange(next === null ? null : next.toString())}
      isInvalid={field.isInvalid}
      isReadOnly={field.isReadOnly}
    >
      <Label className="field-label">{label}</Label>
      <div className="measured">
        <DateInput className="input day-input">
          {(segment) => <DateSegment segment={segment} className="day-part" />}
        </DateInput>
        {value !== null && !field.isReadOnly && (
          <Button slot={null} className="button button-quiet" onPress={() => onChange(null)}>
            <Trans>No day</Trans>
          </Button>
        )}
      </div>
      {value !== null && day && <p className="read-as">{format.date(value)}</p>}
      <Beside help={help} message={field.message} />
    </DateField>
  );
}
