import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useFormat } from '../i18n/format';

/** A file that is chosen or dropped. `accepts` are endings, such as `.xlsx`. */
export function FileEntry({
  label,
  help,
  accepts,
  most,
  file,
  onChange,
}: {
  label: string;
  help?: string;
  accepts: string[];
  /** Bytes that a file may have. */
  most: number;
  file: File | null;
  onChange: (file: File | null) => void;
}) {
  const format = useFormat();
  const [refused, setRefused] = useState<'kind' | 'size' | 'empty' | null>(null);
  const take = (next: File | undefined) => {
    if (!next) return;
    const fits = accepts.some((ending) => next.name.toLowerCase().endsWith(ending));
    const wrong = !fits ? 'kind' : next.size > most ? 'size' : next.size === 0 ? 'empty' : null;
    setRefused(wrong);
    onChange(wrong ? null : next);
  };
  const kinds = format.series(accepts);
  const megabytes = format.number(Math.floor(most / 1_000_000));
  return (
    <div className="entry">
      <DropZone
        className="drop"
        getDropOperation={(types) => (types.has('text/uri-list') ? 'cancel' : 'copy')}
        onDrop={async (event) => {
          const dropped = event.items.find((item) => item.kind === 'file');
          if (dropped?.kind === 'file') take(await dropped.getFile());
        }}
      >
        <Text slot="label" className="field-label">
          {label}
        </Text>
        {help && <p className="help">{help}</p>}
        {file && (
          <p className="drop-file">
            <strong>{file.name}</strong> · {format.number(Math.max(1, Math.round(file.size / 1000)))} kB
          </p>
        )}
        <FileTrigger acceptedFileTypes={accepts} onSelect={(files) => take(files?.[0])}>
          <Button className="button">
            {file ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
          </Button>
        </FileTrigger>
        <p className="small">
          <Trans>
            Or drop it here. {kinds}, at most {megabytes} MB.
          </Trans>
        </p>
      </DropZone>
      <div role="alert">
        {refused && (
          <p className="wrong">
            {refused === 'kind' && <Trans>This file is of another kind; {kinds} can be read.</Trans>}
            {refused === 'size' && <Trans>This file is larger than {megabytes} MB.</Trans>}
            {refused === 'empty' && <Trans>This file is empty.</Trans>}
          </p>
        )}
      </div>
    </div>
  );
}
