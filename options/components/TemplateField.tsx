import {useSignal} from '@preact/signals';
import {useRef} from 'preact/hooks';
import {describe, type TemplateFacts} from '../../src/domain/describe';
import {DEFAULT_TEMPLATE, parseTemplate, TEMPLATE_VARIABLES} from '../../src/domain/template';
import {type MessageKey, t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {SettingsStore} from '../store/settings-store';
import {Part} from './Part';
import styles from './TemplateField.module.css';
import {fullFacts, sparseFacts, templateProblemWords} from './template-words';

type PreviewProps = {readonly label: MessageKey; readonly template: string; readonly facts: TemplateFacts};

const Preview = ({label, template, facts}: PreviewProps) => {
  const text = describe(template, facts);
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd class={styles['preview']}>
        {text === '' ? <span class={styles['empty']}>{t('previewEmpty')}</span> : <bdi>{text}</bdi>}
      </dd>
    </div>
  );
};

/** The description's template: saved while it is typed, as often as it can be read. */
export const TemplateField = ({store}: {readonly store: SettingsStore}) => {
  const field = useRef<HTMLTextAreaElement>(null);
  /** What cannot be saved as it stands; null while the field shows what is kept. */
  const unsaved = useSignal<string | null>(null);
  const kept = store.values.value.descriptionTemplate;
  const text = unsaved.value ?? kept;
  const parsed = parseTemplate(text);

  const write = (template: string): void => {
    const isReadable = parseTemplate(template).ok;
    unsaved.value = isReadable ? null : template;
    if (isReadable && template !== kept) void store.set('descriptionTemplate', template);
  };
  const insert = (variable: string): void => {
    const input = field.current;
    if (input === null) return;
    input.setRangeText(`{${variable}}`, input.selectionStart, input.selectionEnd, 'end');
    input.focus();
    write(input.value);
  };
  const reset = (): void => {
    unsaved.value = null;
    void store.replace({descriptionTemplate: DEFAULT_TEMPLATE}, 'descriptionTemplate');
  };

  return (
    <Part id="template" title="fieldDescription" about="templateAbout" saved={{store, at: 'descriptionTemplate'}}>
      <div class={styles['field']}>
        <label for="template-text" class={styles['label']}>
          {t('templateLabel')}
        </label>
        <textarea
          id="template-text"
          ref={field}
          class={styles['input']}
          dir="auto"
          spellcheck={false}
          value={text}
          aria-invalid={!parsed.ok}
          aria-describedby={parsed.ok ? 'template-about' : 'template-problem'}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <div id="template-problem" class={styles['problem']} aria-live="polite">
        {!parsed.ok && (
          <>
            <p>{templateProblemWords(parsed.error)}</p>
            <p>{t('templateUnsaved')}</p>
          </>
        )}
      </div>
      <fieldset class={styles['variables']} aria-label={t('templateVariables')}>
        {TEMPLATE_VARIABLES.map((variable) => (
          <button key={variable} type="button" class={styles['variable']} onClick={() => insert(variable)}>
            {`{${variable}}`}
          </button>
        ))}
      </fieldset>
      <dl class={styles['previews']}>
        <Preview label="previewFull" template={text} facts={fullFacts()} />
        <Preview label="previewSparse" template={text} facts={sparseFacts()} />
      </dl>
      {text !== DEFAULT_TEMPLATE && (
        <div>
          <Button look="plain" onClick={reset}>
            {t('templateReset')}
          </Button>
        </div>
      )}
    </Part>
  );
};
