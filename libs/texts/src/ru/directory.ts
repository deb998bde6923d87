import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': '{state} не числится в справочнике.',
  'error.directory/state-already-listed': '{state} уже числится в справочнике.',
  'error.directory/import-would-change':
    '{count, plural, one {Файл изменил бы # существующий контакт} few {Файл изменил бы # существующих контакта} many {Файл изменил бы # существующих контактов} other {Файл изменил бы # существующего контакта}}. Файлом можно заполнить только то, что пусто; существующий контакт изменяет само его государство. Ничего не изменено.',
  'error.directory/unreadable-file':
    'Не удаётся прочитать файл: {reason}. Нужен файл CSV в кодировке UTF-8 с описанными в документации столбцами. Ничего не изменено.',
};
