import type { Holder, HolderView } from '@liaison/directory';
import { VISIBILITIES } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { useText } from '../frame/reader.js';
import { TextField, Tick } from '../parts/field.js';
import { VisibilityChoice } from './visibility-choice.js';

export function PersonFields() {
  const t = useText();
  return (
    <>
      <TextField name="name" label={t('record.name')} dir="auto" maxLength={200} />
      <TextField name="nameLatin" label={t('record.nameLatin')} optional dir="ltr" maxLength={200} />
      <div class="field">
        <Tick name="deputy" label={t('record.is-deputy')} />
      </div>
      <TextField name="from" type="date" label={t('record.from')} optional class="short" />
      <TextField name="to" type="date" label={t('record.to')} optional class="short" />
      <VisibilityChoice name="visibility" of="name" />
    </>
  );
}

export function valuesOfPerson({ name, nameLatin, deputy, from, to, visibility }: HolderView): Given {
  return { name: name ?? '', nameLatin: nameLatin ?? '', deputy: deputy ? 'on' : '', from: from ?? '', to: to ?? '', visibility };
}

export function readPerson(body: Given): Holder {
  const word = (name: string) => wordOf(body, name).trim();
  const visibility = VISIBILITIES.find((one) => one === word('visibility'));
  return {
    name: word('name'),
    nameLatin: word('nameLatin') || null,
    deputy: word('deputy') !== '',
    from: word('from') || null,
    to: word('to') || null,
    ...(visibility && { visibility }),
  };
}
