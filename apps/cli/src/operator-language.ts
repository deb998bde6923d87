import { firstOfficial, type Language } from '@liaison/texts';

/** `--language`, else the POSIX locale (`LC_ALL`, `LC_MESSAGES`, `LANG`): `fr_CH.UTF-8` is French. */
export function operatorLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const given = args.flatMap((arg, i) =>
    arg === '--language' ? [args[i + 1] ?? ''] : arg.startsWith('--language=') ? [arg.slice(11)] : [],
  );
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? 'en';
  return firstOfficial([...given, locale.replace(/[.@].*$/, '').replace('_', '-')]);
}
