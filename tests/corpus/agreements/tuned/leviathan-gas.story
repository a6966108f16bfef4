title: Gas exporters sign with Egyptian buyer
published: 2018-02-19
region: Middle East

TEL AVIV - The partners in Israel's Tamar and Leviathan gas fields announced a $15 billion contract on Monday to supply natural gas to Dolphinus Holdings of Egypt for ten years. Noble Energy and Delek Drilling said they would deliver about 64 billion cubic metres under the contract, which was signed in Cairo. Prime Minister Benjamin Netanyahu called it a historic agreement. Cairo reacted coolly: the Egyptian petroleum ministry said private companies were free to import gas, but that arbitration cases first had to be settled. Shipments could begin in 2019 if a pipeline is repaired.

% agreement gas
at: $15 billion contract | the contract
kind: CONTRACT
parties: PARTY Noble Energy; PARTY Delek Drilling; PARTY? Dolphinus Holdings; PARTY? Israel; PARTY? Egypt
status: SIGNED 2018-02-19~ HAPPENED
status?: AGREED - HAPPENED
status?: IMPLEMENTING - CONDITIONAL
term: Noble Energy > * | deliver 64 billion cubic metres
term?: Delek Drilling > * | deliver
