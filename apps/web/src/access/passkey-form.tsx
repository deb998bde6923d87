import { asset } from '../assets/assets.js';
import { useReader, useText } from '../frame/reader.js';
import { TextField } from '../parts/field.js';
import { TypedContext } from '../parts/typed.js';

interface PasskeyFormProps {
  /** Whether a device is to make a passkey, or to use one. */
  readonly act: 'create' | 'get';
  /** Where to ask what is to be signed; the answer goes to `answer`. */
  readonly options: string;
  readonly answer: string;
  readonly label: string;
  readonly hint?: string;
  readonly next?: string;
  /** What a new passkey is called unless the person says otherwise. */
  readonly device?: string;
}

/** Appears where scripts run; without them the other ways on the page remain. */
export function PasskeyForm({ act, options, answer, label, hint, next, device }: PasskeyFormProps) {
  const t = useText();
  const { csrf } = useReader();
  return (
    <form
      class="form"
      data-passkey={act}
      data-options={options}
      data-answer={answer}
      data-csrf={csrf ?? undefined}
      data-unsupported={t('access.passkey.unsupported')}
      data-cancelled={t('access.passkey.cancelled')}
    >
      <script type="module" src={asset('passkey.js')} />
      <p class="fault" role="alert" hidden></p>
      <div data-passkey-parts hidden>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        {act === 'create' && <DeviceName device={device ?? ''} />}
        {hint && <p class="hint">{hint}</p>}
        <button>{label}</button>
      </div>
      <noscript>
        <p class="hint">{t('access.passkey.scripts')}</p>
      </noscript>
    </form>
  );
}

function DeviceName({ device }: { device: string }) {
  const t = useText();
  return (
    <TypedContext.Provider value={{ values: { name: device }, problem: null }}>
      <TextField
        name="name"
        label={t('access.passkey.name')}
        hint={t('access.passkey.name.hint')}
        maxLength={100}
        dir="auto"
        class="short"
      />
    </TypedContext.Provider>
  );
}
