import { useEffect, useRef, useState } from 'react';
import { type FieldProps, TextEntry } from '../form/Fields';

/** Several short texts, one a line. */
export function LinesEntry({ value, onChange, ...field }: FieldProps<string[]>) {
  const [text, setText] = useState(value.join('\n'));
  const told = useRef(value);
  useEffect(() => {
    // What came from elsewhere is written anew; what was typed here keeps its empty lines.
    if (value === told.current || value.join('\n') === told.current.join('\n')) return;
    told.current = value;
    setText(value.join('\n'));
  }, [value]);
  return (
    <TextEntry
      {...field}
      lines={3}
      value={text}
      onChange={(next) => {
        setText(next ?? '');
        const lines = (next ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        told.current = lines;
        onChange(lines);
      }}
    />
  );
}
