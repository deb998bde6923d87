/** The regions of M49 (United Nations Statistics Division), in the order of their numbers. */
export const REGIONS = ['002', '009', '019', '142', '150'] as const;
export type Region = (typeof REGIONS)[number];

const MEMBERS: Readonly<Record<Region, string>> = {
  '002': `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN
    SO SS ST SZ TD TG TN TZ UG ZA ZM ZW`,
  '009': 'AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS',
  '019': 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  '142': `AE AF AM AZ BD BH BN BT CN CY GE ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY NP OM PH PK PS QA SA SG SY TH TJ
    TL TM TR UZ VN YE`,
  '150': `AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM
    UA VA`,
};

const BY_CODE: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => MEMBERS[region].split(/\s+/).map((code) => [code, region] as const)),
);

/** Null for codes that M49 does not know, such as those of exercises. */
export function unRegion(code: string): Region | null {
  return BY_CODE.get(code) ?? null;
}
