import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { typeset } from '@liaison/print';
import { type Language, text, type TextKey } from '@liaison/texts';

const TEMPLATE = new URL('./nomination-form.typ', import.meta.url);
/** The form itself holds no date; the same release prints the same bytes. */
const AT = '2026-01-01T00:00:00Z';

/** The form for States that are not in yet: nothing in it is anybody's, so everybody may have it. Set once per language. */
@Injectable()
export class NominationForm {
  private readonly forms = new Map<Language, Promise<Buffer>>();

  in(language: Language): Promise<Buffer> {
    const known = this.forms.get(language);
    if (known) return known;
    const form = typeset({ template: readFileSync(TEMPLATE, 'utf8'), data: dataIn(language), at: AT }).then(({ pdf }) => pdf);
    this.forms.set(language, form);
    // A child that could not be had is tried again by whoever asks next.
    form.catch(() => this.forms.delete(language));
    return form;
  }
}

function dataIn(language: Language) {
  const say = (key: TextKey, values = {}) => text(language, key, values);
  const needed = (key: TextKey) => `${say(key)} *`;
  const fields = [
    needed('form.institution'),
    needed('form.institution-latin'),
    needed('book.role'),
    needed('web.channel.email'),
    say('web.channel.phone'),
    needed('book.languages'),
    say('form.hours'),
    needed('book.zone'),
    say('book.remit'),
    say('form.deputy'),
  ];
  const categories = [say('web.category.diplomatic'), say('web.category.technical')];
  return {
    lang: language,
    title: say('form.title'),
    intro: say('form.intro'),
    required: say('form.required'),
    head: [needed('form.state'), needed('form.authority'), needed('form.note'), needed('web.channel.email')],
    contacts: categories.map((category) => ({ title: say('form.contact', { category }), fields })),
    send: say('form.send'),
    signature: say('form.signature'),
  };
}
