import {createHash, X509Certificate} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {makeCertificate} from './certificate';

const HOSTS = ['api.pinterest.com', 'i.pinimg.com'];

describe('makeCertificate', () => {
  const {chain, ca, caDer, spki, key} = makeCertificate(HOSTS);
  const leaf = new X509Certificate(chain);
  const authority = new X509Certificate(ca);

  test('signs a leaf that is no CA by a CA of its own', () => {
    expect(leaf.ca).toBe(false);
    expect(authority.ca).toBe(true);
    expect(leaf.verify(authority.publicKey)).toBe(true);
    expect(leaf.checkIssued(authority)).toBe(true);
    expect(authority.verify(authority.publicKey)).toBe(true);
  });

  test('answers for the hosts asked for and for no other', () => {
    expect(leaf.subjectAltName).toBe('DNS:api.pinterest.com, DNS:i.pinimg.com');
    expect(leaf.checkHost('api.pinterest.com')).toBe('api.pinterest.com');
    expect(leaf.checkHost('pinterest.com')).toBeUndefined();
  });

  test('is for servers, on P-256, and valid now for a few days', () => {
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(leaf.publicKey.asymmetricKeyDetails).toEqual({namedCurve: 'prime256v1'});
    const days = (Date.parse(leaf.validTo) - Date.now()) / 86_400_000;
    expect(Date.parse(leaf.validFrom)).toBeLessThan(Date.now());
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThan(10);
  });

  test('hands out the CA as DER and the hash of the leaf’s public key, as browsers want them', () => {
    expect(new X509Certificate(Buffer.from(caDer, 'base64')).fingerprint256).toBe(authority.fingerprint256);
    const publicKey = leaf.publicKey.export({type: 'spki', format: 'der'});
    expect(spki).toBe(createHash('sha256').update(publicKey).digest('base64'));
  });

  test('is another one at each start', () => {
    const other = makeCertificate(HOSTS);
    expect(other.key).not.toBe(key);
    expect(new X509Certificate(other.chain).serialNumber).not.toBe(leaf.serialNumber);
  });
});
