export function Overview({ signatoryId }: { signatoryId: string }) {
  return <p>{signatoryId}</p>;
}
