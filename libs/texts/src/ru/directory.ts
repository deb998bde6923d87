import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': '{state} не числится в реестре.',
  'error.directory/state-already-listed': '{state} уже числится в реестре.',
  'error.directory/import-would-change':
    '{count, plural, one {Файл изменил бы # существующий контактный пункт} few {Файл изменил бы # существующих контактных пункта} many {Файл изменил бы # существующих контактных пунктов} other {Файл изменил бы # существующего контактного пункта}}. Файлом можно заполнить только то, что пусто; существующий контактный пункт изменяет само его государство. Ничего не изменено.',
  'error.directory/unreadable-file':
    '{reason, select, empty {Файл пуст.} encoding {Файл не в кодировке UTF-8 (около строки {line}); сохраните его как CSV в UTF-8.} missing {В файле не хватает столбцов: {columns}.} unknown {В файле есть неизвестные столбцы: {columns}.} twice {Столбец встречается в файле дважды: {columns}.} other {Файл обрывается или не является файлом CSV (около строки {line}).}} Ничего не изменено.',
  'fault.phone-needed': 'Нужен номер телефона в формате E.164, например +41225551234.',
  'fault.e-mail-channel-needed': 'Нужен хотя бы один адрес электронной почты.',
  'fault.day-needed': 'Требуется дата, например 2026-08-31.',
  'fault.ends-before-start': 'Окончание не может предшествовать началу.',
  'fault.hours-needed': 'Часы работы указываются в виде 24/7 или mon-fri 09:00-17:00.',
  'fault.column-count': 'Число столбцов в строке: {found}; ожидалось: {expected}.',
  'fault.repeated-key': 'То же государство с тем же ключом уже указано в строке {first}.',
  'fault.state-names-differ': 'Названия государства отличаются от уже известных.',
  'fault.state-has-contacts': 'У {given} уже есть контактные пункты; новые назначает само государство.',
};
