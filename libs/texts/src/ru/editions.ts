export const editions = {
  'error.editions/no-signing-key': 'Нет ключа для подписи выпуска. Его создаёт оператор: `liaison edition keys new`.',
  'error.editions/under-way': 'Выпуск уже готовится. Пожалуйста, дождитесь его завершения.',
  'error.editions/nothing-to-issue': 'В справочнике нет контактных пунктов, открытых всем участникам, поэтому выпускать нечего.',
  'error.editions/too-many-contacts':
    'Выпуск содержит не более {max, number} контактных пунктов, а в справочнике их {count, number}. Справочники большего размера копируют через ленту изменений или экспорт.',
  'error.editions/key-already-announced': 'Один ключ уже объявлен. Введите его в действие или отзовите, прежде чем создавать следующий.',
  'error.editions/no-such-key': 'Такого ключа нет, или ни один ключ не объявлен.',
  'error.editions/key-not-known-yet':
    'Объявленный ключ ещё не назван ни в одном выпуске, поэтому никто не смог бы его узнать. Сначала подготовьте выпуск.',
  'error.editions/key-in-use': 'Этим ключом подписывают, а другой не объявлен. Сначала создайте новый: `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'Книга верстается: готово {done} из {total, plural, one {# тома} few {# томов} many {# томов} other {# тома}}. Пожалуйста, повторите чуть позже.',
  'error.editions/key-file-missing':
    'Файл ключа подписи {kid} прочитать не удаётся. Процессу worker он нужен в папке, указанной в EDITION_KEYS_FOLDER.',
};
