import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Column } from './columns';
import type { Block, Mapping } from './paste';

/** Asks which column of a pasted block belongs where, with its first rows before one's eyes. */
export function PasteDialog<Row>({
  block,
  columns,
  first,
  headed: startsHeaded,
  onPaste,
  onClose,
}: {
  block: Block;
  columns: readonly Column<Row>[];
  first: Mapping;
  headed: boolean;
  onPaste: (mapping: Mapping, headed: boolean) => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [mapping, setMapping] = useState<Mapping>(first);
  const [headed, setHeaded] = useState(startsHeaded);
  const writable = columns.filter(({ set, readOnly }) => set && !readOnly);
  const samples = block.slice(headed ? 1 : 0, headed ? 4 : 3);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal paste-modal">
        <Dialog aria-label={t`Where the columns belong`}>
          <Heading slot="title" level={2}>
            <Trans>Where the columns belong</Trans>
          </Heading>
          <p>
            <Trans>
              Say for each column that you paste which column here it is. What is left out is not pasted.
            </Trans>
          </p>
          <label className="paste-headed">
            <input type="checkbox" checked={headed} onChange={(event) => setHeaded(event.target.checked)} />
            <Trans>The first row is a head</Trans>
          </label>
          <ul className="paste-columns">
            {mapping.map((id, index) => {
              const number = index + 1;
              const name = (headed && block[0]?.[index]?.trim()) || t`Column ${number}`;
              const examples = samples.map((row) => row[index]?.trim()).filter(Boolean);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a paste have no name of their own
                <li key={index}>
                  <label>
                    <span className="field-label">{name}</span>
                    <span className="small paste-samples">{examples.join(' · ') || '–'}</span>
                    <select
                      className="input"
                      value={id ?? ''}
                      onChange={(event) => {
                        const chosen = event.target.value || null;
                        setMapping(
                          mapping.map((each, place) =>
                            // A column is filled from one place.
                            place === index ? chosen : each === chosen ? null : each,
                          ),
                        );
                      }}
                    >
                      <option value="">{t`Leave out`}</option>
                      {writable.map((column) => (
                        <option key={column.id} value={column.id}>
                          {column.name}
                        </option>
                      ))}
                    </select>
                  </label>
                </li>
              );
            })}
          </ul>
          <div className="buttons">
            <Button
              className="button button-strong"
              isDisabled={mapping.every((each) => each === null)}
              onPress={() => onPaste(mapping, headed)}
            >
              <Trans>Paste</Trans>
            </Button>
            <Button className="button" onPress={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
