import {ALT_TEXT_HABITS, type AltTextHabit, NEW_BOARD_PRIVACIES} from '../../src/domain/settings';
import type {MessageKey} from '../../src/i18n/t';
import type {Stores} from '../store/stores';
import {ChoiceGroup} from './ChoiceGroup';
import {Part} from './Part';
import {Section} from './Section';
import {SiteBoards} from './SiteBoards';
import {TemplateField} from './TemplateField';
import {Toggle} from './Toggle';

type Words = {readonly label: MessageKey; readonly about: MessageKey};

const altTextWords: Readonly<Record<AltTextHabit, Words>> = {
  fromPage: {label: 'altFromPage', about: 'altFromPageText'},
  orTitle: {label: 'altOrTitle', about: 'altOrTitleText'},
  empty: {label: 'altEmpty', about: 'altEmptyText'},
};

const privacyWords: Readonly<Record<(typeof NEW_BOARD_PRIVACIES)[number], Words>> = {
  PUBLIC: {label: 'boardPublic', about: 'boardPublicText'},
  SECRET: {label: 'boardSecret', about: 'boardSecretText'},
};

/** What a pin's form is filled in with before the user touches it. */
export const Defaults = (stores: Stores) => {
  const store = stores.settings;
  const {altText, cleansLinks, newBoardPrivacy} = store.values.value;
  return (
    <Section id="defaults" title="defaultsTitle">
      <SiteBoards {...stores} />
      <TemplateField store={store} />
      <Part id="alt-text" title="fieldAltText" about="altTextAbout" saved={{store, at: 'altText'}}>
        <ChoiceGroup
          id="alt-text"
          options={ALT_TEXT_HABITS.map((value) => ({value, ...altTextWords[value]}))}
          chosen={altText}
          onChoose={(value) => void store.set('altText', value)}
        />
      </Part>
      <Part id="links" title="linksTitle" about="linksAbout" saved={{store, at: 'cleansLinks'}}>
        <Toggle
          id="cleans-links"
          label="linksClean"
          describedBy="links-about"
          isOn={cleansLinks}
          onChange={(isOn) => void store.set('cleansLinks', isOn)}
        />
      </Part>
      <Part id="new-boards" title="newBoardsTitle" about="newBoardsAbout" saved={{store, at: 'newBoardPrivacy'}}>
        <ChoiceGroup
          id="new-boards"
          options={NEW_BOARD_PRIVACIES.map((value) => ({value, ...privacyWords[value]}))}
          chosen={newBoardPrivacy}
          onChoose={(value) => void store.set('newBoardPrivacy', value)}
        />
      </Part>
    </Section>
  );
};
