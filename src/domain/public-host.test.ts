import {describe, expect, it} from 'vitest';
import {isPublicHost} from './public-host';

const hostOf = (host: string): string => new URL(`https://${host}/`).hostname;

describe('a host', () => {
  it.each([
    'pictures.example',
    'a.b.pictures.example',
    'pictures.example.',
    'local.example',
    'home.arpa.example',
    'lan.pictures.example',
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.0.1',
    '169.255.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.0.1',
    '192.169.0.1',
    '193.168.0.1',
    '168.254.0.1',
    '223.255.255.255',
    '1.2.3.4.example',
    '10.0.0.1.pictures.example',
    'nas.local.pictures.example',
    'x.1.2.3.example',
    '[2606:4700::1111]',
    '[3fff::1]',
  ])('%s is public', (host) => {
    expect(isPublicHost(hostOf(host))).toBe(true);
  });

  it.each([
    'localhost',
    'router',
    'printer.',
    'a.localhost',
    'nas.local',
    'wiki.internal',
    'start.intranet',
    'box.lan',
    'tv.home',
    'mail.corp',
    'mail.corp.',
    'fridge.home.arpa',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '169.254.169.254',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.0.0',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fd00::1]',
    '[ff02::1]',
    '[4000::1]',
    '[1fff::1]',
    '[20::1]',
  ])('%s is not public', (host) => {
    expect(isPublicHost(hostOf(host))).toBe(false);
  });
});
