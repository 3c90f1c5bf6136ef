import { zipSync, type Zippable } from 'fflate';

// Certificates of invented people, made for these tests and trusted by nobody: one as Latvian cards name people, one as Estonian ones do.
const certificates = {
  /** Name parts apart, the code beside them. */
  latvian:
    'MIICHjCCAcOgAwIBAgIUNxuBggnGPZkQ5mxDRmffDMT2/h8wCgYIKoZIzj0EAwIwZDELMAkGA1UEBhMCTFYxFjAUBgNVBAMMDUFOTkEgT1pPTEnFhUExETAP' +
    'BgNVBAQMCE9aT0xJxYVBMQ0wCwYDVQQqDARBTk5BMRswGQYDVQQFExJQTk9MVi0xMTExMTEtMTExMTEwHhcNMjYxMTI4MTEyNDMxWhcNMzYxMTI1MTEyNDMx' +
    'WjBkMQswCQYDVQQGEwJMVjEWMBQGA1UEAwwNQU5OQSBPWk9MScWFQTERMA8GA1UEBAwIT1pPTEnFhUExDTALBgNVBCoMBEFOTkExGzAZBgNVBAUTElBOT0xW' +
    'LTExMTExMS0xMTExMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABN+Q/vLMN1ImlbF3f7kRFYH0jLR9BY/HlwzerfghdfjoIc8W7bKSIXj2O5XkhNp8Ccg7' +
    '9AZEb38f7Vd74ntdExijUzBRMB0GA1UdDgQWBBS2eUqxpZ4obzUVOE9H5okEnxkSVzAfBgNVHSMEGDAWgBS2eUqxpZ4obzUVOE9H5okEnxkSVzAPBgNVHRMB' +
    'Af8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDjjRIAQe/5bRBXBPBVsH26E/66JL9x0U5AkQzTV2GgiQIhAJSxDNYBwwr+v8bTmHTCmBG7Tn40zHttx0ei' +
    'MyztvGV1',
  /** All in one, the code among them. */
  estonian:
    'MIIBsTCCAVegAwIBAgIUfMmiaBQ+fxDGw/ibVWM5otXvMPswCgYIKoZIzj0EAwIwLjELMAkGA1UEBhMCRUUxHzAdBgNVBAMMFlRBTU0sSsOcUkksMzgwMDEw' +
    'MTAwMDAwHhcNMjYxMTI4MTEyNDMxWhcNMzYxMTI1MTEyNDMxWjAuMQswCQYDVQQGEwJFRTEfMB0GA1UEAwwWVEFNTSxKw5xSSSwzODAwMTAxMDAwMDBZMBMG' +
    'ByqGSM49AgEGCCqGSM49AwEHA0IABFF1r22AeN0QXQyxBFs15qCSBRNs974UDdm315NEhh8JcPw3AWPZ1sEoyFWr23c7IzwlN+FIzjn5R/n0XTAGiJijUzBR' +
    'MB0GA1UdDgQWBBSgMejUExbI6eSMZdl072AFidtn4jAfBgNVHSMEGDAWgBSgMejUExbI6eSMZdl072AFidtn4jAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49' +
    'BAMCA0gAMEUCIC59v8h2ovFUmrXpU8ebgEKusm15SA2BGQeupFbURCngAiEAgP3HNO3g6dAatwFUld4fLg/BIQmWQm6I3IcGmm+DAS0=',
} as const;

const DS = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"';

/** A signature file as signing programs write it, without what verifying would need. */
export const writeSignature = (card: keyof typeof certificates, time: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" ${DS}><ds:Signature>` +
  `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificates[card]}</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object>` +
  `<xades:SigningTime>${time}</xades:SigningTime></ds:Object></ds:Signature></asic:XAdESSignatures>`;

/** A signed container with these files and signatures. */
export function packAsice(files: Record<string, Uint8Array>, signatures: readonly string[]): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts: Zippable = { mimetype: [encode('application/vnd.etsi.asic-e+zip'), { level: 0 }], ...files };
  parts['META-INF/manifest.xml'] = encode('<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>');
  signatures.forEach((signature, at) => (parts[`META-INF/signatures${at}.xml`] = encode(signature)));
  return zipSync(parts);
}
