import {createHash, generateKeyPairSync, type KeyObject, randomBytes, sign} from 'node:crypto';
import * as der from './der';

/** Everything a TLS server and the browsers that shall trust it need. Made anew at each start, kept nowhere. */
export type Certificate = {
  /** PEM of the leaf's private key. */
  readonly key: string;
  /** PEM of the leaf and then of its CA. */
  readonly chain: string;
  /** PEM of the CA alone, for a client's list of trusted ones. */
  readonly ca: string;
  /** The same in base64 of DER, as Firefox's `addCertFromBase64` takes it. */
  readonly caDer: string;
  /** Base64 SHA-256 of the leaf's public key, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly spki: string;
};

type Party = {readonly name: string; readonly publicKey: KeyObject; readonly privateKey: KeyObject};

const DAY_MS = 86_400_000;
const VALID_DAYS = 7;

const ecdsaWithSha256 = der.sequence(der.objectId('1.2.840.10045.4.3.2'));

const party = (name: string): Party => ({name, ...generateKeyPairSync('ec', {namedCurve: 'P-256'})});

const distinguishedName = (name: string) =>
  der.sequence(der.set(der.sequence(der.objectId('2.5.4.3'), der.utf8String(name))));

const spkiOf = ({publicKey}: Party): Buffer => publicKey.export({type: 'spki', format: 'der'});

const keyIdOf = (owner: Party): Buffer => createHash('sha1').update(spkiOf(owner)).digest();

const extension = (oid: string, isCritical: boolean, value: Uint8Array) =>
  der.sequence(der.objectId(oid), ...(isCritical ? [der.bool(true)] : []), der.octetString(value));

const keyIds = (subject: Party, issuer: Party) => [
  extension('2.5.29.14', false, der.octetString(keyIdOf(subject))),
  extension('2.5.29.35', false, der.sequence(der.tagged(0, 'primitive', keyIdOf(issuer)))),
];

const caExtensions = [
  extension('2.5.29.19', true, der.sequence(der.bool(true))),
  extension('2.5.29.15', true, der.bitString(Uint8Array.of(0b0000_0110), 1)), // keyCertSign, cRLSign
];

/** Firefox refuses a leaf that is a CA itself, so `CA:FALSE` is said (its default: an empty sequence). */
const leafExtensions = (hosts: readonly string[]) => [
  extension('2.5.29.19', true, der.sequence()),
  extension('2.5.29.15', true, der.bitString(Uint8Array.of(0b1000_0000), 7)), // digitalSignature
  extension('2.5.29.37', false, der.sequence(der.objectId('1.3.6.1.5.5.7.3.1'))), // serverAuth
  extension('2.5.29.17', false, der.sequence(...hosts.map((host) => der.tagged(2, 'primitive', Buffer.from(host))))),
];

const certify = (subject: Party, issuer: Party, extensions: readonly Uint8Array[]): Buffer => {
  const now = Date.now();
  const toBeSigned = der.sequence(
    der.tagged(0, 'constructed', der.integer(Uint8Array.of(2))), // version 3
    der.integer(Buffer.concat([Uint8Array.of(1), randomBytes(15)])),
    ecdsaWithSha256,
    distinguishedName(issuer.name),
    // A day of grace on both ends: the browser under test may run under another clock.
    der.sequence(der.utcTime(new Date(now - DAY_MS)), der.utcTime(new Date(now + VALID_DAYS * DAY_MS))),
    distinguishedName(subject.name),
    spkiOf(subject),
    der.tagged(3, 'constructed', der.sequence(...extensions, ...keyIds(subject, issuer))),
  );
  const signature = sign('sha256', toBeSigned, issuer.privateKey);
  return Buffer.from(der.sequence(toBeSigned, ecdsaWithSha256, der.bitString(signature)));
};

const pem = (certificate: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** A CA of our own and an ECDSA P-256 leaf signed by it that answers for `hosts`. */
export const makeCertificate = (hosts: readonly string[]): Certificate => {
  const authority = party('Pinmarklet sandbox CA');
  const server = party('Pinmarklet sandbox');
  const ca = certify(authority, authority, caExtensions);
  const leaf = certify(server, authority, leafExtensions(hosts));
  return {
    key: server.privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    chain: pem(leaf) + pem(ca),
    ca: pem(ca),
    caDer: ca.toString('base64'),
    spki: createHash('sha256').update(spkiOf(server)).digest('base64'),
  };
};
