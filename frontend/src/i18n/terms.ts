import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../api/covenant';
import type { PairingSchemas } from '../api/pairing';

/** The words for every code that the two interfaces send. A code without a word does not compile. */
type Terms<Code extends string> = Record<Code, MessageDescriptor>;

export const signatoryStatus: Terms<CovenantSchemas['SignatoryStatus']> = {
  pending: msg`Pending`,
  committed: msg`Committed`,
  plan_submitted: msg`Plan submitted`,
  plan_accepted: msg`Plan accepted`,
  monitoring: msg`Monitoring`,
  unknown_active: msg`Active, step not reported`,
  on_hold: msg`On hold`,
  withdrawn: msg`Withdrawn`,
  terminated: msg`Terminated`,
};

export const commitmentKind: Terms<CovenantSchemas['CommitmentKind']> = {
  mitigation_2020: msg`Emissions by 2020`,
  mitigation_2030: msg`Emissions by 2030`,
  mitigation_2050: msg`Emissions by 2050`,
  adaptation: msg`Adaptation`,
  energy_poverty: msg`Energy poverty`,
  gcom: msg`Global Covenant pledge`,
  jp_2018: msg`Japan pledge of 2018`,
};

export const adhesionKind: Terms<CovenantSchemas['AdhesionKind']> = {
  individual: msg`On its own`,
  joint_option_1: msg`In a group, each with its own commitment (option 1)`,
  joint_option_2: msg`In a group, with one shared commitment (option 2)`,
};

export const covenantLevel: Terms<CovenantSchemas['CovenantLevel']> = {
  global: msg`Global`,
  regional: msg`Regional`,
  national: msg`National`,
};

export const strand: Terms<PairingSchemas['Strand']> = {
  city_to_city: msg`City to city`,
  covenant: msg`Covenant of Mayors`,
  inter_regional: msg`Inter-regional innovation`,
};

export const pairingState: Terms<PairingSchemas['PairingState']> = {
  proposed: msg`Proposed`,
  under_discussion: msg`Under discussion`,
  declined: msg`Declined`,
  lapsed: msg`Lapsed`,
  agreed: msg`Agreed`,
  signed: msg`Signed`,
  planning: msg`Planning`,
  active: msg`Active`,
  suspended: msg`Suspended`,
  completed: msg`Completed`,
  renewed: msg`Renewed`,
  terminated: msg`Terminated`,
  historical: msg`Historical`,
};

export const basisStrength: Terms<PairingSchemas['BasisStrength']> = {
  agreement: msg`Agreement signed`,
  pairing_stated: msg`Pairing stated`,
  activity_only: msg`Activity only`,
};

export const basisMeaning: Terms<PairingSchemas['BasisStrength']> = {
  agreement: msg`The source names a document that the members signed.`,
  pairing_stated: msg`The source says that they are paired; it names no signed document.`,
  activity_only: msg`The source reports something done together; it does not say that they are paired.`,
};

export const sourceStatus: Terms<PairingSchemas['SourceStatus']> = {
  verified: msg`Read in the source`,
  reported: msg`Reported by others`,
  unverified: msg`Not checked`,
};

export const agreementKind: Terms<PairingSchemas['AgreementKind']> = {
  letter_of_intent: msg`Letter of intent`,
  joint_declaration: msg`Joint declaration`,
  mou: msg`Memorandum of understanding`,
  partnership_agreement: msg`Partnership agreement`,
  roadmap: msg`Roadmap`,
};

export const territoryKind: Terms<PairingSchemas['TerritoryKind']> = {
  city: msg`City`,
  metropolitan_area: msg`Metropolitan area`,
  region: msg`Region`,
  consortium: msg`Consortium`,
};

export const figureScope: Terms<PairingSchemas['FigureScope']> = {
  municipality: msg`municipality`,
  metro: msg`metropolitan area`,
  fua: msg`functional urban area`,
  region: msg`region`,
  unknown: msg`extent not stated`,
};

export const eventKind: Terms<PairingSchemas['EventKind']> = {
  launch: msg`Launch`,
  study_visit: msg`Study visit`,
  staff_exchange: msg`Staff exchange`,
  workshop: msg`Workshop`,
  webinar: msg`Webinar`,
  kick_off: msg`Kick-off`,
  bilateral_meeting: msg`Bilateral meeting`,
  preparatory_meeting: msg`Preparatory meeting`,
  business_event: msg`Business event`,
  conference: msg`Conference`,
  signing: msg`Signing`,
  high_level_dialogue: msg`High-level dialogue`,
  summit: msg`Summit`,
  steering_committee: msg`Steering committee`,
};

export const eventMode: Terms<PairingSchemas['EventMode']> = {
  in_person: msg`In person`,
  online: msg`Online`,
  hybrid: msg`In person and online`,
};
