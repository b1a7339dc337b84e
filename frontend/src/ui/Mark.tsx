/** The shapes that tell the two worlds apart without colour: a disc for the Covenant, a lozenge for pairings. */
export function Mark({ of }: { of: 'covenant' | 'pairing' | 'programme' }) {
  return (
    <svg className={`mark mark-${of}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {of === 'covenant' && <circle cx="6" cy="6" r="5" />}
      {of === 'pairing' && <path d="M6 0.4 11.6 6 6 11.6 0.4 6Z" />}
      {of === 'programme' && (
        <path d="M1 8.5C2.5 1.5 9.5 1.5 11 8.5" fill="none" strokeWidth="2.4" stroke="currentColor" />
      )}
    </svg>
  );
}

/** The sign of the programme: two places of different kind, and the arc that joins them. */
export function Sign() {
  return (
    <svg className="sign" viewBox="0 0 44 30" aria-hidden="true" focusable="false">
      <path className="sign-arc" d="M9 20C12 1 32 1 35 20" />
      <circle className="sign-disc" cx="9" cy="21" r="6.5" />
      <path className="sign-lozenge" d="M35 12.6 43.2 20.8 35 29 26.8 20.8Z" />
    </svg>
  );
}
