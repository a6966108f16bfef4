title: German utility buys into Namibian desert hydrogen
published: 2023-05-22
region: Southern Africa

WINDHOEK, May 22 - Namibia signed a contract on Monday with Hyphen Hydrogen Energy, a German-backed developer, for a plant on the Atlantic coast that would turn wind and sunshine into two million tonnes of ammonia a year. The project is put at 10 billion dollars, close to the annual output of the whole economy.

Under the contract the government will hold 24 percent of the venture, and Hyphen will pay a rent for 4,000 square kilometres of the Tsau Khaeb national park. The company is to decide by 2026 whether it builds. Germany's economy ministry has promised a grant of 30 million euros for training and studies. "This is not aid, it is business," said President Hage Geingob, who attended the ceremony at State House.

Conservationists say that the park, home to a third of the country's plant species, was never meant for pipelines.

% agreement contract
at: signed a contract on Monday | Under the contract
kind: CONTRACT
parties: SIGNATORY Namibia; SIGNATORY Hyphen Hydrogen Energy
status: SIGNED 2023-05-22 HAPPENED
term: Namibia > * | hold 24 percent venture
term: Hyphen Hydrogen Energy > * | pay rent
term: * > * | decide builds | due 2026
term?: * > * | plant ammonia
term?: Namibia > * | government hold

% agreement grant
at: has promised a grant
kind: COMMITMENT
parties: PARTY Germany
parties?: BENEFICIARY Namibia; PARTY Hyphen Hydrogen Energy
status?: AGREED - *
status?: PROPOSED - *
term: * > * | grant 30 million euros
