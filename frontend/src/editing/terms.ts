import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PairingSchemas } from '../api/pairing';

// Words for codes that only those meet who write.

export const organisationKind: Record<PairingSchemas['OrganisationKind'], MessageDescriptor> = {
  municipality: msg`Administration of a city`,
  business: msg`Business`,
  cluster: msg`Cluster of businesses and research`,
  university: msg`University or research institute`,
  ngo: msg`Non-governmental organisation`,
  ministry: msg`Ministry of a national government`,
  national_agency: msg`Agency of a national government`,
  eu_delegation: msg`Delegation of the European Union`,
  commission_service: msg`Service of the European Commission`,
  programme_team: msg`Team of a programme`,
  bank: msg`Bank`,
  network: msg`Network of cities, regions or organisations`,
};

export const precision: Record<PairingSchemas['DatePrecision'], MessageDescriptor> = {
  day: msg`The days are known`,
  month: msg`Only the month is known`,
  year: msg`Only the year is known`,
};
