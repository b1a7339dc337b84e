import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface Term {
  /** The anchor: the same in every language. */
  id: string;
  term: MessageDescriptor;
  text: MessageDescriptor;
  /** Other terms that it leans on. */
  see?: string[];
}

/** The terms of the field, each explained once. What a covenant or programme rules otherwise is said as its rule. */
export const covenantTerms: Term[] = [
  {
    id: 'covenant',
    term: msg`Covenant of Mayors`,
    text: msg`A movement of local governments that promise in public to cut emissions, to adapt to climate change and to relieve energy poverty, and that report what they do. It began in Europe and has counterparts in other parts of the world.`,
    see: ['global-covenant', 'regional-covenant', 'signatory'],
  },
  {
    id: 'global-covenant',
    term: msg`Global Covenant of Mayors`,
    text: msg`The alliance to which the regional covenants belong. Its Common Reporting Framework says what cities report: an inventory of emissions, risks, targets, and plans.`,
    see: ['regional-covenant'],
  },
  {
    id: 'regional-covenant',
    term: msg`Regional covenant`,
    text: msg`The Covenant of Mayors of one part of the world or one country, such as the Covenant of Mayors Japan. It may have deadlines and rules of its own.`,
    see: ['global-covenant'],
  },
  {
    id: 'signatory',
    term: msg`Signatory`,
    text: msg`A local government that has signed the promise of a covenant, by decision of its council or by the hand of its head. A group of local governments can sign together.`,
    see: ['commitment', 'joint-plan'],
  },
  {
    id: 'commitment',
    term: msg`Commitment`,
    text: msg`What a signatory has promised: to cut emissions by a certain year, to adapt to climate change, to relieve energy poverty, or several of these. What was promised depends on the covenant and on the year of signing.`,
    see: ['mitigation', 'adaptation', 'energy-poverty'],
  },
  {
    id: 'mitigation',
    term: msg`Mitigation`,
    text: msg`Cutting the emissions of greenhouse gases, so that the climate changes less.`,
    see: ['baseline-inventory'],
  },
  {
    id: 'adaptation',
    term: msg`Adaptation`,
    text: msg`Getting ready for the heat, drought, floods and storms that a changing climate brings.`,
    see: ['risk-assessment'],
  },
  {
    id: 'energy-poverty',
    term: msg`Energy poverty`,
    text: msg`That households cannot pay for, or cannot get, the energy they need, for instance to keep a home warm or cool.`,
  },
  {
    id: 'baseline-inventory',
    term: msg`Baseline inventory`,
    text: msg`A count of the emissions of a community in its base year. Every later cut is measured against it.`,
    see: ['monitoring-inventory', 'notation-key'],
  },
  {
    id: 'monitoring-inventory',
    term: msg`Monitoring inventory`,
    text: msg`A count of emissions in a later year, made in the same way as the baseline inventory, so that the two can be compared.`,
    see: ['baseline-inventory'],
  },
  {
    id: 'carbon-dioxide-equivalent',
    term: msg`CO2 equivalent`,
    text: msg`All greenhouse gases on one scale: the tonnes of CO2 that would warm the Earth as much over a hundred years.`,
    see: ['warming-potential'],
  },
  {
    id: 'warming-potential',
    term: msg`Warming potential`,
    text: msg`How many times more a tonne of a gas warms the Earth than a tonne of CO2, over a hundred years. The assessment reports of the IPCC, the climate panel of the United Nations, give them; a newer report has other values, so an inventory says which set it uses.`,
    see: ['carbon-dioxide-equivalent'],
  },
  {
    id: 'activity-data',
    term: msg`Activity data`,
    text: msg`How much of something was done that causes emissions: kilowatt-hours used, litres burnt, tonnes of waste buried.`,
    see: ['emission-factor'],
  },
  {
    id: 'emission-factor',
    term: msg`Emission factor`,
    text: msg`The emissions of one unit of an activity, such as 0.2 tonnes of CO2 for a megawatt-hour of natural gas. Amount times factor gives the emissions.`,
    see: ['activity-data', 'life-cycle'],
  },
  {
    id: 'life-cycle',
    term: msg`Life-cycle approach`,
    text: msg`A way to count that adds what arises before a fuel is used, in its extraction and transport. Factors of this kind are never mixed with others in one inventory.`,
    see: ['emission-factor'],
  },
  {
    id: 'direct-emissions',
    term: msg`Direct emissions`,
    text: msg`Emissions that arise within the boundary of the city, from a boiler or an engine for instance.`,
    see: ['indirect-emissions'],
  },
  {
    id: 'indirect-emissions',
    term: msg`Indirect emissions`,
    text: msg`Emissions of the electricity, heat or cold that the city takes from a grid, wherever they were generated.`,
    see: ['direct-emissions'],
  },
  {
    id: 'outside-emissions',
    term: msg`Emissions outside the boundary`,
    text: msg`Emissions that arise elsewhere because of what is done in the city, such as waste that is carried away. They are reported apart and are in no total.`,
    see: ['direct-emissions'],
  },
  {
    id: 'notation-key',
    term: msg`Notation key`,
    text: msg`Two letters, or one, in place of a figure: NO, it does not occur; NE, it was not estimated; IE, it is included elsewhere; C, it is confidential. Each is explained, so that an empty cell is never taken for nought.`,
    see: ['baseline-inventory'],
  },
  {
    id: 'restatement',
    term: msg`Restatement`,
    text: msg`New figures for a year that was published already, because the method, the boundary or the data changed. The old figures stay on record and can still be cited.`,
    see: ['baseline-inventory'],
  },
  {
    id: 'emission-target',
    term: msg`Emission target`,
    text: msg`A promise to cut emissions by a certain year: by so many percent of a base year, to so many tonnes, per inhabitant, or against a baseline scenario.`,
    see: ['baseline-scenario', 'trajectory'],
  },
  {
    id: 'baseline-scenario',
    term: msg`Baseline scenario`,
    text: msg`What emissions would be in the target year without action, also called business as usual. A cut against it can still mean more emissions than today, so both are shown.`,
    see: ['emission-target'],
  },
  {
    id: 'trajectory',
    term: msg`Trajectory`,
    text: msg`The straight line from the emissions of the base year to those of the target year. An inventory below it is on track.`,
    see: ['emission-target', 'monitoring-inventory'],
  },
  {
    id: 'ambition',
    term: msg`Ambition`,
    text: msg`Whether a target asks for at least as much as the national one. Where years or base years do not fit it says “not comparable”, which is no judgement.`,
    see: ['emission-target'],
  },
  {
    id: 'rule-set',
    term: msg`Rule set`,
    text: msg`What a covenant asks of a report: which cells, which gases, by when. A report is judged by the rule set under which it was begun, also when a newer one has come.`,
    see: ['global-covenant', 'regional-covenant'],
  },
  {
    id: 'benchmark-of-excellence',
    term: msg`Benchmark of excellence`,
    text: msg`An action that a signatory holds up as an example to others. It is under way or done.`,
    see: ['secap'],
  },
  {
    id: 'risk-assessment',
    term: msg`Risk and vulnerability assessment`,
    text: msg`A study of which dangers of climate a place faces, how likely and how grave they are, and who and what would be hit.`,
    see: ['adaptation'],
  },
  {
    id: 'secap',
    term: msg`Sustainable energy and climate action plan (SECAP)`,
    text: msg`The plan in which a signatory says how it will keep its promise: its actions, who answers for each, by when, and at what cost. In the European covenant it is due within two years of joining.`,
    see: ['monitoring-report', 'joint-plan'],
  },
  {
    id: 'monitoring-report',
    term: msg`Monitoring report`,
    text: msg`What a signatory reports about its plan once that stands: in the European covenant and in Japan every two years, with a new inventory at least every four.`,
    see: ['monitoring-inventory'],
  },
  {
    id: 'joint-plan',
    term: msg`Joint plan`,
    text: msg`A plan of several local governments together. In option 1 each has its own commitment; in option 2 they share one.`,
    see: ['secap'],
  },
  {
    id: 'on-hold',
    term: msg`On hold`,
    text: msg`A participation that rests, for instance because a plan is overdue. It goes on once the plan has been handed in.`,
  },
  {
    id: 'coordinator',
    term: msg`Covenant coordinator`,
    text: msg`A public authority, such as a province, a region or a ministry, that helps signatories with strategy, money and technical advice.`,
    see: ['supporter'],
  },
  {
    id: 'supporter',
    term: msg`Covenant supporter`,
    text: msg`A network, an agency or an association that helps signatories without being a public authority over a territory.`,
    see: ['coordinator'],
  },
];

export const pairingTerms: Term[] = [
  {
    id: 'pairing',
    term: msg`Pairing`,
    text: msg`Cities or regions that work on the same questions under a programme, at least one of the European Union and one of a partner country. Most are pairs; some have three members or more.`,
    see: ['side', 'evidence'],
  },
  {
    id: 'side',
    term: msg`Side`,
    text: msg`A pairing has two: that of the European Union, and that of the partner country. It belongs to the pairing, not to the place: cities of the United Kingdom, for instance, have stood on both.`,
    see: ['pairing'],
  },
  {
    id: 'territory',
    term: msg`Territory`,
    text: msg`What takes part in a pairing: a city, a metropolitan area, a region or a consortium.`,
    see: ['consortium'],
  },
  {
    id: 'consortium',
    term: msg`Consortium`,
    text: msg`Several municipalities that take part as one. Where it gives no number of inhabitants, it has the sum of its members’, if these all count the same kind of territory.`,
    see: ['territory'],
  },
  {
    id: 'iuc',
    term: msg`International Urban Cooperation (IUC)`,
    text: msg`A programme of the European Union from 2016 to 2020, in three strands, paid for from its Partnership Instrument.`,
    see: ['strand', 'iurc'],
  },
  {
    id: 'iurc',
    term: msg`International Urban and Regional Cooperation (IURC)`,
    text: msg`The programme that follows IUC since 2021. It pairs cities, and regions, and joins them in thematic networks.`,
    see: ['iuc'],
  },
  {
    id: 'strand',
    term: msg`Strand`,
    text: msg`One of the three parts of the IUC programme: cooperation of cities, the Covenant of Mayors, and innovation of regions.`,
    see: ['iuc'],
  },
  {
    id: 'action-plan',
    term: msg`Urban cooperation action plan`,
    text: msg`The plan that each city of a pairing writes: themes, challenges, objectives, and the activities and pilot projects that follow. At first it was called local action plan.`,
    see: ['pairing'],
  },
  {
    id: 'roadmap',
    term: msg`Roadmap`,
    text: msg`What the year of work of two paired regions ends in: their common priorities and next steps.`,
    see: ['smart-specialisation'],
  },
  {
    id: 'smart-specialisation',
    term: msg`Smart specialisation`,
    text: msg`A strategy by which a region chooses the few fields of research and industry in which it wants to be strong.`,
  },
  {
    id: 'score',
    term: msg`Score`,
    text: msg`How well two territories would go together, from 0 to 100. It is the sum of the points of its criteria, of which each is weighed. A criterion for which a figure is missing counts for nothing, neither for the pair nor against it.`,
    see: ['complementarity', 'completeness'],
  },
  {
    id: 'complementarity',
    term: msg`Complementarity`,
    text: msg`How far each of two territories offers what the other seeks. What goes one way alone counts little.`,
    see: ['score'],
  },
  {
    id: 'completeness',
    term: msg`Completeness`,
    text: msg`The share of the weights of a score for which the figures are known. Below 60 percent no score is shown.`,
    see: ['score'],
  },
  {
    id: 'profile',
    term: msg`Profile`,
    text: msg`What partners are compared by: size, climate, features such as a port or a university, working languages, and the topics that a place offers and seeks. What is not known is left out of the comparison.`,
    see: ['offer', 'climate-class'],
  },
  {
    id: 'offer',
    term: msg`Offer and need`,
    text: msg`A topic on which a place has something to teach, and one on which it wants to learn. An offer has three levels, from first steps to what others have learned from already, and the last needs an address where it can be seen. A need has three priorities.`,
    see: ['profile'],
  },
  {
    id: 'climate-class',
    term: msg`Climate class`,
    text: msg`The class of Köppen and Geiger in two or three letters. The first says the group: A tropical, B dry, C temperate, D with cold winters, E polar.`,
  },
  {
    id: 'economic-activity',
    term: msg`Economic activity (NACE)`,
    text: msg`A section, which is a letter, or a division, which is two figures, of the European classification NACE Rev. 2. By it priorities, value chains and clusters of regions are compared.`,
    see: ['smart-specialisation'],
  },
  {
    id: 'call',
    term: msg`Call for applications`,
    text: msg`An invitation of a programme to cities or regions to apply for a partner. It says who can apply, on which side, until when, and by what it is decided. It opens and closes by the clock of its own time zone.`,
    see: ['eligibility', 'side'],
  },
  {
    id: 'eligibility',
    term: msg`Eligibility`,
    text: msg`Whether an application meets the rules of a call. A hard rule that is not met refuses it; a soft one is only told. Where a figure is missing, nothing is decided until it is known.`,
    see: ['call', 'consortium'],
  },
  {
    id: 'endorsement',
    term: msg`Endorsement`,
    text: msg`The word of who governs the place, such as the mayor, that it stands behind an application.`,
  },
  {
    id: 'wish',
    term: msg`Wish`,
    text: msg`A partner that an applicant would like to have. Wishes are ranked, the dearest first.`,
    see: ['veto'],
  },
  {
    id: 'veto',
    term: msg`Veto`,
    text: msg`A partner that an applicant will not work with. It is private: only the applicant and the staff of the programme see it.`,
    see: ['wish'],
  },
  {
    id: 'cohort',
    term: msg`Cohort`,
    text: msg`The selected cities and regions of both sides of a call, as they were on one day: their profiles, wishes, vetoes and room for partners. It is matched as a whole, as often as staff like, and never changes.`,
    see: ['call', 'stable-matching'],
  },
  {
    id: 'stable-matching',
    term: msg`Stable matching`,
    text: msg`Pairs such that no two who are not paired would both rather have each other than what they have. It is found by deferred acceptance: one side asks, the other keeps the best that has asked so far. It may make fewer pairs than are possible.`,
    see: ['cohort'],
  },
  {
    id: 'evidence',
    term: msg`Evidence`,
    text: msg`How strongly a source supports a pairing: it names an agreement that was signed, it states the pairing, or it reports only something done together. The last makes an event, not a pairing.`,
    see: ['pairing'],
  },
];

export const dataTerms: Term[] = [
  {
    id: 'not-reported',
    term: msg`Not reported`,
    text: msg`The source does not say. It does not mean none, and it does not mean nought.`,
  },
  {
    id: 'source',
    term: msg`Source`,
    text: msg`The list or page from which a record was taken, with its publisher and, where it is known, the day on which it was read.`,
  },
  {
    id: 'geonames',
    term: msg`GeoNames identifier`,
    text: msg`The number that the gazetteer GeoNames gives to a place. By it the two registers know that they speak of the same place; it is empty where a place could not be told without doubt.`,
  },
  {
    id: 'record',
    term: msg`Record`,
    text: msg`What a register holds of one signatory, pairing, territory or event. It has an address of its own that stays.`,
  },
];
