export const editions = {
  'error.editions/no-signing-key': '没有可用于签署的密钥。请由运维人员创建：`liaison edition keys new`。',
  'error.editions/under-way': '已有一版正在准备中，请待其发布。',
  'error.editions/nothing-to-issue': '名录中没有所有成员均可查看的联络点，因此没有可发布的内容。',
  'error.editions/too-many-contacts':
    '一版最多收录 {max, number} 个联络点，而名录现有 {count, number} 个。更大的名录请通过变更订阅或导出进行复制。',
  'error.editions/key-already-announced': '已有一个预告密钥。请先启用或撤回它，再创建新的密钥。',
  'error.editions/no-such-key': '没有该密钥，或没有预告中的密钥。',
  'error.editions/key-not-known-yet': '尚无任何一版载明预告密钥，他人无法识别。请先发布一版。',
  'error.editions/key-in-use': '该密钥正在用于签名，且没有预告其他密钥。请先创建新密钥：`liaison edition keys new`。',
  'error.editions/book-not-ready': '正在排版：{total, plural, other {共 # 卷}}，已完成 {done} 卷。请稍后再试。',
  'error.editions/key-file-missing': '无法读取签名密钥 {kid} 的文件。worker 进程需要它位于 EDITION_KEYS_FOLDER 指定的文件夹中。',
};
