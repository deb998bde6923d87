import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';

/** A TLP 2.0 label: never translated, never mirrored. */
export function Tlp({ label }: { label: string }) {
  return (
    <span class={`tlp ${label.slice(4).replace('+', '-').toLowerCase()}`} dir="ltr" lang="en" translate={false}>
      {label}
    </span>
  );
}

/** A reference, always left to right, with a button that appears where scripts run. */
export function Reference({ of }: { of: string }) {
  const t = useText();
  return (
    <span class="reference">
      <bdi dir="ltr" translate={false}>
        {of}
      </bdi>{' '}
      <button type="button" class="quiet copy" hidden data-copy={of} data-copied={t('web.copied')}>
        {t('web.copy')}
      </button>
    </span>
  );
}

/** Appears where scripts run; every browser can print without it. */
export function Print() {
  return (
    <p>
      <button type="button" class="quiet" hidden data-print>
        {useText()('web.print')}
      </button>
    </p>
  );
}

/** A mark and a word: colour is never alone. */
export function State({ mood, children }: { mood: 'good' | 'open' | 'quiet' | 'bad'; children: ComponentChildren }) {
  return (
    <span class={`state ${mood}`}>
      <span aria-hidden="true">{MARKS[mood]}</span> {children}
    </span>
  );
}
const MARKS = { good: '●', open: '◐', quiet: '○', bad: '▲' };

export function Empty({ title, text }: { title: string; text?: string }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {text && <p>{text}</p>}
    </div>
  );
}

export function Facts({ items }: { items: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
