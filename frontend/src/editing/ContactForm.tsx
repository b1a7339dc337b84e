import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { TextEntry } from '../form/Fields';
import { Form } from '../form/FormState';
import { type Fault, faultsOf } from '../form/faults';
import { privateKey } from '../session/me';
import { Answer } from '../ui/answers';
import type { Kind } from './kinds';
import { type Contact, readContact, writeContact } from './records';

/** Whom the programme can ask about a record. It is personal data: never public, and in no record of changes. */
export function ContactForm({ kind, recordKey }: { kind: Kind; recordKey: string }) {
  const query = useQuery({
    queryKey: privateKey('contact', kind.name, recordKey),
    queryFn: ({ signal }) => readContact(kind, recordKey, signal),
    gcTime: 0,
  });
  return (
    <section>
      <h2>
        <Trans>Private contact</Trans>
      </h2>
      <Answer query={query} service={kind.service}>
        {(told) => <Filled key={told.etag} kind={kind} recordKey={recordKey} {...told} />}
      </Answer>
    </section>
  );
}

function Filled({
  kind,
  recordKey,
  data,
  etag: first,
}: {
  kind: Kind;
  recordKey: string;
  data: Contact;
  etag: string | null;
}) {
  const { t } = useLingui();
  const { name, position, email, telephone } = data;
  const [contact, setContact] = useState<Contact>({ name, position, email, telephone });
  const [etag, setEtag] = useState(first);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'kept' | 'changed' | 'saving' | 'saved'>('kept');
  const entry = (name: keyof Contact, label: string, type: 'text' | 'email' | 'tel' = 'text') => (
    <TextEntry
      pointer={`/${name}`}
      label={label}
      type={type}
      value={contact[name]}
      onChange={(value) => {
        setContact({ ...contact, [name]: value });
        setState('changed');
      }}
    />
  );
  const save = async () => {
    setState('saving');
    setAttempt(attempt + 1);
    try {
      const told = await writeContact(kind, recordKey, contact, etag ?? undefined);
      setEtag(told.etag);
      setFaults([]);
      setState('saved');
    } catch (error) {
      setFaults(
        error instanceof Problem && error.status === 412
          ? [
              {
                pointer: '',
                detail: t`Somebody else has changed it since you opened this page. Open it again.`,
              },
            ]
          : faultsOf(error),
      );
      setState('changed');
    }
  };
  return (
    <Form label={t`Private contact`} faults={faults} attempt={attempt}>
      <p className="help">
        <Trans>Seen by you and by the programme’s staff, and by nobody else.</Trans>
      </p>
      {entry('name', t`Name of the person or office`)}
      {entry('position', t`Position`)}
      {entry('email', t`E-mail`, 'email')}
      {entry('telephone', t`Telephone`, 'tel')}
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={state === 'saving' || state === 'kept' || state === 'saved'}
          onClick={() => void save()}
        >
          <Trans>Save the contact</Trans>
        </button>
        <span role="status" className="small">
          {state === 'saved' && <Trans>Saved.</Trans>}
        </span>
      </div>
    </Form>
  );
}
