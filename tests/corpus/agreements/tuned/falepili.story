title: Tuvalu treaty takes effect
published: 2024-08-28
region: Pacific

NUKU'ALOFA, Aug. 28 - A treaty that obliges Australia to come to Tuvalu's aid in case of natural disaster, epidemic or military attack, and to admit 280 Tuvaluans a year as the sea eats their atolls, entered into force on Wednesday when the prime ministers of the two countries exchanged notes at the Pacific Islands Forum. In return Funafuti may not conclude a security arrangement with anybody else unless Canberra consents. The Falepili Union, as the treaty is called, was signed last November by Kausea Natano, who lost his seat two months later. His successor, Feleti Teo, had wanted it renegotiated but settled for a letter of comfort. The first visas will be drawn by lot next year.

% agreement falepili
at: A treaty that obliges | The Falepili Union
kind: TREATY
parties: PARTY Australia; PARTY Tuvalu
parties?: SIGNATORY Kausea Natano; PARTY Feleti Teo; HOST Pacific Islands Forum
status: IN_FORCE 2024-08-28 HAPPENED
status: SIGNED 2023-11 HAPPENED
status?: NEGOTIATING - *
status?: AMENDED - *
status?: RATIFIED 2024-08-28 *
term: Australia > Tuvalu | come aid
term: Australia > * | admit 280 Tuvaluans
term: Tuvalu > Australia | conclude security arrangement | if Canberra consents

% agreement? notes
at: exchanged notes
kind: EXCHANGE_OF_NOTES
parties?: PARTY Australia; PARTY Tuvalu
status?: AGREED - *
