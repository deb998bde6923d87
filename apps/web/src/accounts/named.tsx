/** Somebody by name and address. */
export function Named({ name, email }: { name: string; email: string }) {
  return (
    <p>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      <bdi dir="ltr">{email}</bdi>
    </p>
  );
}
