/** Nouns whose bearers act for the state or body whose name stands before them: "Israeli forces", "French officials". */
export const STATE_AGENTS: ReadonlySet<string> = new Set(
  `government authority authorities administration cabinet ministry minister president premier chancellor leader leadership regime official officials
  parliament senate congress court judge prosecutor police army military navy force forces troop troops soldier marine jet warplane plane aircraft
  warship vessel missile rocket drone artillery tank helicopter gunship commando guard border-guard agent agency diplomat diplomacy envoy ambassador
  delegation negotiator spokesman spokeswoman spokesperson intelligence security general commander king queen prince monarch emir sultan
  lawmaker legislature diplomats side capital embassy state junta coalition command air-strike airstrike strike`.split(
    /\s+/,
  ),
);
