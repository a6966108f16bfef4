title: Novelist signs with Paris house
published: 2014-03-19
region: Europe

PARIS - The novelist signed a two-book deal with a rival publisher on Wednesday and reached an agreement with his former publisher's lawyers over unpaid royalties. Critics agreed that the first volume was his best, and a great deal of ink has been spilled about its ending. He protested that he never broke a promise. The two men agreed that the weather in Normandy was dreadful. A film studio is said to have offered him a contract for the screenplay, and a spokesman for the striker Karim Benzema said the player had agreed terms with Lyon until 2016.
