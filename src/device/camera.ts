/**
 * The camera and the microphone of this device, as long as a page has asked for them. What is recorded is held in memory
 * and nowhere else: it goes with the window.
 */
export type Refused = 'refused' | 'none' | 'not-here';

/** Asks for the camera and the microphone, or the microphone alone. The browser asks the person. */
export async function openCamera(picture: boolean): Promise<MediaStream | Refused> {
  // Missing where a site is served without https: a browser gives no camera to a page that others could have changed.
  if (!('mediaDevices' in navigator) || typeof MediaRecorder !== 'function') return 'not-here';
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video: picture });
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError' ? 'none' : 'refused';
  }
}

export const closeCamera = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());

/** Records until it is stopped; gives back how to stop it, which gives the recording. */
export function record(stream: MediaStream): () => Promise<Blob> {
  const parts: Blob[] = [];
  const recorder = new MediaRecorder(stream);
  recorder.addEventListener('dataavailable', ({ data }) => void parts.push(data));
  recorder.start();
  return () =>
    new Promise((resolve) => {
      recorder.addEventListener('stop', () =>
        resolve(new Blob(parts.splice(0), { type: recorder.mimeType })),
      );
      recorder.stop();
    });
}

/** An address under which this window alone can play it, and how to take that back. */
export function played(recording: Blob): { address: string; forget: () => void } {
  const address = URL.createObjectURL(recording);
  return { address, forget: () => URL.revokeObjectURL(address) };
}
