import { saveForOffline } from '#device/offline.ts';

/** Saves the site for use without a network as content/site.yaml or an edition wants it: always, when somebody asks, or never. */
export function saveSite(): void {
  // Put in by the build, so that what is not wanted is in no page: neither the button nor its words.
  if (import.meta.env.PUBLIC_OFFLINE === 'never') return;
  if (import.meta.env.PUBLIC_OFFLINE === 'ask')
    void import('#device/ask-to-save.ts').then(
      ({ askToSave }) => askToSave(),
      () => {},
    );
  else saveForOffline();
}
