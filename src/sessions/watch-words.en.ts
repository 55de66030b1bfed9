/** The words of watching one back. */
export const en = {
  agreed: 'Everybody who can be seen or heard has said yes.',
  askCamera: 'Ask for camera and sound',
  askSound: 'Ask for sound only',
  refused:
    'The browser was not allowed to. Nothing was recorded. You can allow it beside the address, and ask again.',
  none: 'No camera or microphone was found. Connect one, or choose sound only.',
  'not-here':
    'This browser gives no camera to this page. It needs https, or a copy opened on this computer. Role play works without it: let the observer write.',
  ready: 'Ready. Nothing is recorded yet.',
  start: 'Start recording',
  stop: 'Stop',
  recording: (time: string) => `Recording: ${time}`,
  mark: 'Mark this moment',
  markHow: 'M marks a moment. Observers may have a key each, from 1 to 9.',
  preview: 'What the camera sees',
  back: 'The recording',
  marks: 'Marked moments',
  noMarks: 'No moment was marked.',
  moment: (time: string) => `Play from ${time}`,
  momentBy: (time: string, by: string) => `Play from ${time}, observer ${by}`,
  remove: 'Delete now',
  removed: 'Deleted. Nothing was kept.',
  tooLong: 'Stopped after ten minutes. A rehearsal is best when it is short.',
};
