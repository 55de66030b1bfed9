import { generateKeyPairSync, sign } from 'node:crypto';

/** A value of DER: its kind, its length, what is in it. */
function der(kind: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...length]), body]);
}
const hex = (text: string) => Buffer.from(text, 'hex');
const ecdsaWithSha256 = der(0x30, hex('06082a8648ce3d040302'));
const localhost = der(0x30, der(0x31, der(0x30, hex('0603550403'), der(0x0c, Buffer.from('localhost')))));

/** A key and a certificate for localhost, signed by itself: browsers speak HTTP/2 only over TLS. Good for nothing else. */
export function ownCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const date = (text: string) => der(0x17, Buffer.from(text));
  const signed = der(
    0x30,
    der(0xa0, hex('020102')),
    hex('020101'),
    ecdsaWithSha256,
    localhost,
    der(0x30, date('250101000000Z'), date('450101000000Z')),
    localhost,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const whole = der(
    0x30,
    signed,
    ecdsaWithSha256,
    der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey)),
  );
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
