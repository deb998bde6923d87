import { hostOf } from '@liaison/directory';

/** Another party's address: where it leads stands beside it, and it learns nothing of who comes. */
export function Outward({ to }: { to: string }) {
  return (
    <a href={to} rel="noopener noreferrer nofollow external" dir="ltr">
      {hostOf(to)}
      <span class="hint"> {shortPathOf(to)}</span>
    </a>
  );
}

const LONGEST = 60;

function shortPathOf(to: string): string {
  const path = to.slice(to.indexOf('/', 8));
  return path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path === '/' ? '' : path;
}
