import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CovenantSchemas } from '../api/covenant';

// The words for every code of reports. A code without a word does not compile.
type Terms<Code extends string> = Record<Code, MessageDescriptor>;

export const sector: Terms<CovenantSchemas['Sector']> = {
  stationary_energy: msg`Energy in buildings`,
  transport: msg`Transport`,
  waste: msg`Waste`,
  ippu: msg`Industrial processes`,
  afolu: msg`Land and agriculture`,
  generation: msg`Energy for the grid`,
};

export const subsector: Terms<CovenantSchemas['Subsector']> = {
  residential: msg`Homes`,
  commercial: msg`Commercial buildings`,
  institutional: msg`Public buildings`,
  industrial: msg`Industry`,
  agriculture: msg`Energy in agriculture`,
  fugitive: msg`Fugitive emissions`,
  on_road: msg`Road`,
  rail: msg`Rail`,
  waterborne: msg`Ships`,
  aviation: msg`Aviation`,
  off_road: msg`Off-road`,
  solid_waste: msg`Solid waste`,
  biological_treatment: msg`Biological treatment`,
  incineration: msg`Incineration`,
  wastewater: msg`Wastewater`,
  industrial_processes: msg`Processes`,
  product_use: msg`Product use`,
  livestock: msg`Livestock`,
  land_use: msg`Land use`,
  other_afolu: msg`Other sources on land`,
  electricity_only: msg`Electricity alone`,
  chp: msg`Heat and power together`,
  heat_cold: msg`Heat or cold`,
  local_renewables: msg`Local renewables`,
};

export const scope: Terms<CovenantSchemas['Scope']> = {
  direct: msg`Direct`,
  indirect: msg`From grids`,
  outside: msg`Outside the boundary`,
};

export const notationKey: Terms<CovenantSchemas['NotationKey']> = {
  NO: msg`does not occur`,
  NE: msg`not estimated`,
  IE: msg`counted elsewhere`,
  C: msg`confidential`,
};

export const notationMeaning: Terms<CovenantSchemas['NotationKey']> = {
  NO: msg`There is no such source in the area. It counts as 0 t.`,
  NE: msg`There is or may be such a source; nobody has estimated it. The total is incomplete.`,
  IE: msg`The emissions are in another cell, which is named. Here they count as 0 t.`,
  C: msg`The figure is confidential. The total is incomplete.`,
};

export const approach: Terms<CovenantSchemas['Approach']> = {
  ipcc_co2: msg`by activity (IPCC), carbon dioxide alone`,
  ipcc_co2e: msg`by activity (IPCC), with methane and nitrous oxide`,
  lca: msg`life cycle`,
};

export const inventoryRole: Terms<CovenantSchemas['InventoryRole']> = {
  baseline: msg`Baseline inventory`,
  monitoring: msg`Monitoring inventory`,
};

export const framework: Terms<CovenantSchemas['Framework']> = {
  crf: msg`Common Reporting Framework`,
  secap: msg`tables of the European plans (SECAP)`,
};

export const quality: Terms<CovenantSchemas['Quality']> = {
  high: msg`high`,
  medium: msg`medium`,
  low: msg`low`,
};

export const restatementReason: Terms<CovenantSchemas['RestatementReason']> = {
  gwp_set: msg`other warming potentials`,
  boundary: msg`another boundary`,
  method: msg`another method`,
  data_correction: msg`better data, or a mistake corrected`,
  merger: msg`local governments merged or split`,
  other: msg`another reason`,
};

export const secapColumn: Terms<CovenantSchemas['SecapColumn']> = {
  electricity: msg`Electricity`,
  heat_cold: msg`Heat and cold`,
  natural_gas: msg`Natural gas`,
  liquid_gas: msg`Liquid gas`,
  heating_oil: msg`Heating oil`,
  diesel: msg`Diesel`,
  gasoline: msg`Petrol`,
  lignite: msg`Lignite`,
  coal: msg`Coal`,
  other_fossil: msg`Other fossil fuels`,
  plant_oil: msg`Plant oil`,
  biofuel: msg`Biofuel`,
  other_biomass: msg`Other biomass`,
  solar_thermal: msg`Solar heat`,
  geothermal: msg`Geothermal heat`,
};

export const secapSector: Terms<CovenantSchemas['SecapSector']> = {
  municipal_buildings: msg`Municipal buildings`,
  tertiary: msg`Other buildings of services`,
  residential: msg`Homes`,
  public_lighting: msg`Public lighting`,
  industry_non_ets: msg`Industry outside emissions trading`,
  industry_ets: msg`Industry within emissions trading`,
  municipal_fleet: msg`Municipal vehicles`,
  public_transport: msg`Public transport`,
  private_transport: msg`Private and commercial transport`,
  agriculture: msg`Agriculture, forestry, fisheries`,
};

export const carrier: Terms<CovenantSchemas['Carrier']> = {
  electricity: msg`Electricity`,
  district_heat: msg`District heat`,
  district_cold: msg`District cooling`,
  natural_gas: msg`Natural gas`,
  lpg: msg`Liquid gas`,
  heating_oil: msg`Heating oil`,
  residual_oil: msg`Residual fuel oil`,
  diesel: msg`Diesel`,
  gasoline: msg`Petrol`,
  jet_kerosene: msg`Jet kerosene`,
  kerosene: msg`Other kerosene`,
  lignite: msg`Lignite`,
  anthracite: msg`Anthracite`,
  bituminous_coal: msg`Bituminous coal`,
  sub_bituminous_coal: msg`Sub-bituminous coal`,
  coke: msg`Coke`,
  peat: msg`Peat`,
  municipal_waste: msg`Municipal waste, fossil part`,
  other_fossil: msg`Other fossil fuels`,
  plant_oil: msg`Plant oil`,
  biogasoline: msg`Biogasoline`,
  biodiesel: msg`Biodiesel`,
  biogas: msg`Biogas`,
  wood: msg`Wood`,
  charcoal: msg`Charcoal`,
  other_biomass: msg`Other biomass`,
  solar_thermal: msg`Solar heat`,
  geothermal: msg`Geothermal heat`,
};

export const targetType: Terms<CovenantSchemas['TargetType']> = {
  base_year_emissions: msg`a cut against a base year`,
  fixed_level: msg`a fixed level`,
  base_year_intensity: msg`a cut by inhabitant or by unit of GDP`,
  baseline_scenario: msg`a cut against a course without measures`,
};

export const ambitionVerdict: Terms<CovenantSchemas['Verdict']> = {
  meets: msg`as ambitious, or more`,
  below: msg`less ambitious`,
  not_comparable: msg`cannot be compared`,
};

export const pillar: Terms<CovenantSchemas['Pillar']> = {
  mitigation: msg`Less emissions`,
  adaptation: msg`Adaptation`,
  energy: msg`Energy access`,
};

export const actionStatus: Terms<CovenantSchemas['ActionStatus']> = {
  not_started: msg`not begun`,
  in_progress: msg`under way`,
  completed: msg`done`,
  postponed: msg`put off`,
  cancelled: msg`given up`,
};

export const actionOrigin: Terms<CovenantSchemas['ActionOrigin']> = {
  local: msg`local`,
  regional: msg`regional`,
  national: msg`national`,
  mixed: msg`mixed`,
};

export const actionSector: Terms<CovenantSchemas['ActionSector']> = {
  municipal_buildings: msg`Municipal buildings`,
  tertiary_buildings: msg`Other buildings of services`,
  residential_buildings: msg`Homes`,
  public_lighting: msg`Public lighting`,
  industry: msg`Industry`,
  transport: msg`Transport`,
  local_electricity: msg`Local electricity`,
  local_heat_cold: msg`Local heat and cold`,
  energy: msg`Energy supply`,
  buildings: msg`Buildings`,
  waste: msg`Waste`,
  water: msg`Water`,
  agriculture_forestry: msg`Agriculture and forestry`,
  land_use_planning: msg`Land-use planning`,
  environment_biodiversity: msg`Environment and biodiversity`,
  health: msg`Health`,
  civil_protection: msg`Civil protection`,
  tourism: msg`Tourism`,
  education: msg`Education`,
  ict: msg`Information technology`,
  several: msg`Several sectors`,
  other: msg`Another sector`,
};

export const hazard: Terms<CovenantSchemas['Hazard']> = {
  extreme_heat: msg`Extreme heat`,
  extreme_cold: msg`Extreme cold`,
  heavy_precipitation: msg`Heavy rain and snow`,
  floods_sea_level: msg`Floods and sea-level rise`,
  droughts_water_scarcity: msg`Drought and water scarcity`,
  storms: msg`Storms`,
  mass_movement: msg`Landslides and avalanches`,
  wild_fire: msg`Wild fires`,
  biological: msg`Diseases and pests`,
  chemical_change: msg`Chemical change`,
  other: msg`Another hazard`,
};

export const hazardKind: Terms<CovenantSchemas['HazardKind']> = {
  heat_wave: msg`heat waves`,
  extreme_hot_days: msg`extremely hot days`,
  cold_wave: msg`cold waves`,
  extreme_cold_days: msg`extremely cold days`,
  rain_storm: msg`rain storms`,
  heavy_snow: msg`heavy snow`,
  fog: msg`fog`,
  hail: msg`hail`,
  flash_surface_flood: msg`flash and surface floods`,
  river_flood: msg`river floods`,
  coastal_flood: msg`coastal floods`,
  groundwater_flood: msg`groundwater floods`,
  permanent_inundation: msg`permanent inundation`,
  severe_wind: msg`severe wind`,
  tornado: msg`tornadoes`,
  cyclone: msg`cyclones, hurricanes, typhoons`,
  tropical_storm: msg`tropical storms`,
  extratropical_storm: msg`extratropical storms`,
  storm_surge: msg`storm surges`,
  landslide: msg`landslides`,
  avalanche: msg`avalanches`,
  rock_fall: msg`rock falls`,
  subsidence: msg`subsidence`,
  forest_fire: msg`forest fires`,
  land_fire: msg`land fires`,
  vector_borne_disease: msg`diseases carried by animals`,
  water_borne_disease: msg`diseases carried by water`,
  air_borne_disease: msg`diseases carried by air`,
  insect_infestation: msg`insect infestation`,
  salt_water_intrusion: msg`intrusion of salt water`,
  ocean_acidification: msg`acidification of the ocean`,
  atmospheric_co2: msg`carbon dioxide in the air`,
};

export const riskLevel: Terms<CovenantSchemas['RiskLevel']> = {
  low: msg`low`,
  moderate: msg`moderate`,
  high: msg`high`,
  not_known: msg`not known`,
};

export const expectedChange: Terms<CovenantSchemas['ExpectedChange']> = {
  increase: msg`increase`,
  decrease: msg`decrease`,
  no_change: msg`no change`,
  not_known: msg`not known`,
};

export const timeframe: Terms<CovenantSchemas['Timeframe']> = {
  current: msg`now`,
  short: msg`short term`,
  medium: msg`medium term`,
  long: msg`long term`,
  not_known: msg`not known`,
};

export const vulnerableSector: Terms<CovenantSchemas['VulnerableSector']> = {
  buildings: msg`Buildings`,
  transport: msg`Transport`,
  energy: msg`Energy`,
  water: msg`Water`,
  waste: msg`Waste`,
  land_use_planning: msg`Land-use planning`,
  agriculture_forestry: msg`Agriculture and forestry`,
  environment_biodiversity: msg`Environment and biodiversity`,
  health: msg`Health`,
  civil_protection: msg`Civil protection`,
  tourism: msg`Tourism`,
  education: msg`Education`,
  ict: msg`Information technology`,
  other: msg`Another sector`,
};

export const vulnerableGroup: Terms<CovenantSchemas['VulnerableGroup']> = {
  women_girls: msg`women and girls`,
  children_youth: msg`children and youth`,
  elderly: msg`elderly people`,
  marginalised: msg`marginalised groups`,
  persons_with_disabilities: msg`persons with disabilities`,
  persons_with_chronic_disease: msg`persons with chronic diseases`,
  low_income: msg`households of low income`,
  unemployed: msg`unemployed people`,
  sub_standard_housing: msg`people in sub-standard housing`,
  migrants_displaced: msg`migrants and displaced people`,
  other: msg`another group`,
  all: msg`everybody`,
};

export const capacityFactor: Terms<CovenantSchemas['CapacityFactor']> = {
  access_to_services: msg`Access to services`,
  socio_economic: msg`Socio-economic conditions`,
  governmental_institutional: msg`Government and institutions`,
  physical_environmental: msg`Physical and environmental conditions`,
  knowledge_innovation: msg`Knowledge and innovation`,
  other: msg`Another factor`,
};

export const capacityEffect: Terms<CovenantSchemas['CapacityEffect']> = {
  positive: msg`helps`,
  negative: msg`hinders`,
};

export const energyAttribute: Terms<CovenantSchemas['EnergyAttribute']> = {
  secure: msg`Secure`,
  sustainable: msg`Sustainable`,
  affordable: msg`Affordable`,
};

export const goalPillar: Terms<CovenantSchemas['GoalPillar']> = {
  adaptation: msg`Adaptation`,
  energy: msg`Energy access`,
};

/** Indicators of the library by their codes; a code that is new there is shown by its English name. */
export const energyIndicator: Partial<Record<string, MessageDescriptor>> = {
  'electricity-access': msg`People with access to electricity`,
  'clean-cooking-access': msg`People who rely on clean fuels and technology`,
  'heating-equipment': msg`People in homes with heating`,
  'supply-hours': msg`Hours of electricity supply`,
  'outage-hours': msg`Hours of outage`,
  'renewable-share': msg`Renewable energy in final consumption`,
  'dwellings-label-a': msg`Homes with energy label A`,
  'dwellings-leak-damp-rot': msg`People in homes with leaks, damp or rot`,
  'low-energy-class-buildings': msg`Buildings of a low energy class`,
  'consumption-per-capita': msg`Energy consumption by inhabitant`,
  'arrears-utility-bills': msg`Arrears on utility bills`,
  'unable-to-keep-warm': msg`Unable to keep the home adequately warm`,
  'comfortably-cool-in-summer': msg`People in homes that stay comfortably cool in summer`,
  'high-energy-expenditure': msg`High share of income spent on energy (2M)`,
  'low-energy-expenditure': msg`Low spending on energy (M/2)`,
  'income-spent-on-energy': msg`Share of income spent on energy`,
};

/** What a rule set sets a day for; a code that is new there is shown as it is. */
export const dueItem: Partial<Record<string, MessageDescriptor>> = {
  inventory: msg`Inventory`,
  risk_assessment: msg`Risk assessment`,
  target: msg`Target`,
  plan: msg`Plan`,
  progress_report: msg`Progress report`,
  inventory_again: msg`New inventory`,
};

export const runsFrom: Terms<CovenantSchemas['Runs']> = {
  commitment: msg`from the day of the commitment`,
  council_decision: msg`from the day of the council’s decision`,
  signature: msg`from the day of the signature`,
  plan_submission: msg`from the day on which the plan was handed in`,
};

/** Why a figure stays as it is where something is assumed otherwise. */
export const obstacle: Terms<CovenantSchemas['Obstacle']> = {
  gases_not_stored: msg`Some emissions are reported as CO2 equivalent alone: without their gases they stay as they are.`,
  factors_not_stored: msg`Some lines have no factor of that way of counting: they stay as they are.`,
  gas_without_potential: msg`Some gas has no warming potential in that set: it stays as it is.`,
  stated_in_tonnes: msg`Some figure is stated in tonnes: it stays as it is.`,
};
