import { addressKey, shownHost } from './mail-address.js';

describe('the key of a mailbox', () => {
  it.each([
    ['case', 'Desk@CERT.example', 'desk@cert.example'],
    ['case of other scripts', 'desk@ПРИМЕР.example', 'desk@пример.example'],
    ['composition', 'desk@e\u0301tat.example', 'desk@\u00e9tat.example'],
    ['the spelling of the host', 'desk@xn--e1afmkfd.example', 'desk@пример.example'],
    ['the spelling of one label', 'desk@xn--e1afmkfd.état.example', 'desk@пример.xn--tat-9la.example'],
    ['wide letters', 'desk@ｃｅｒｔ.example', 'desk@cert.example'],
  ])('does not know %s', (_, one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  it.each([
    ['another mailbox', 'desk@cert.example', 'head@cert.example'],
    ['another host', 'desk@cert.example', 'desk@cert2.example'],
    ['a letter of another script that looks the same', 'desk@cert.example', 'desk@с\u0435rt.example'],
    ['ß, which is not ss', 'desk@straße.example', 'desk@strasse.example'],
    ['a part after a plus', 'desk+a@cert.example', 'desk@cert.example'],
  ])('tells %s apart', (_, one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  it('leaves a number alone', () => expect([addressKey('+41225551234'), shownHost('+41225551234')]).toEqual(['+41225551234', null]));
});
